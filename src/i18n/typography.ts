/** The typographic step for all languages: what authors write plainly, set as it should be read. */

/** A piece of a text: words, or code that is the same in every language. */
export interface Run {
  readonly text: string;
  readonly code: boolean;
}

export type Phrase = readonly Run[];

/** U+2060: nothing to see, but no line ends here. It belongs on pages, not into what is copied or read by programs. */
const joiner = '\u2060';

/** A Korean particle after a closing mark; browsers part the two even where they keep words whole. */
const particleAfterMark = /(?<=[)\]”’」])(?=\p{Script=Hangul})/gu;
/** A Korean word and the parenthesis that explains it: 큐(대기열). */
const wordBeforeMark = /(?<=\p{Script=Hangul})(?=\()/gu;
/** Loanwords that the dictionaries of browsers do not know, with marks where a line may not end (U+2060) and where it may (U+200B). */
const thaiLoanwords = [['ไคลเอนต์', 'ไคล\u2060เอน\u2060ต์'], ['อีเมลใดๆ', 'อี\u2060เมลใดๆ'], ['เหมือนมัลแวร์', 'เหมือน\u200Bมัลแวร์']] as const;

/** A text as a page sets it: quotation marks, spaces that join, and marks where no line may end, so between code and a Korean particle. */
function setInLines(text: string, afterCode: boolean): string {
  const particle = afterCode && /^\p{Script=Hangul}/u.test(text) ? joiner : '';
  const joined = particle + curlQuotes(keepTogether(text), afterCode).replace(particleAfterMark, joiner).replace(wordBeforeMark, joiner);
  return thaiLoanwords.reduce((set, [plain, marked]) => set.replaceAll(plain, marked), joined);
}

/** As its author spaced it, without what only a page needs: for what is copied, and for programs. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u2060\u200B]/g, '').replaceAll('\u00a0', ' ');
}

/** Quotation marks and apostrophes as they are printed; authors write those of the keyboard. A mark right after code closes. */
function curlQuotes(text: string, afterCode = false): string {
  return text.replace(/(?<=[\p{L}\d])'/gu, '\u2019').replace(afterCode ? /(?<=[\s([\u2014])"/gu : /(?<=^|[\s([\u2014])"/gu, '\u201C').replaceAll('"', '\u201D');
}

/** Sets the no-break space between a protocol or an acronym and its number: `SMTP 550`, `RFC 5321`. */
export function keepTogether(text: string): string {
  return text.replace(/\b(SMTP|RFC) (?=\d)/g, '$1\u00a0');
}

/** A label or sentence in runs: what stands in backticks is code. */
export function phrase(text: string): Phrase {
  return text
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? { text: part, code: true } : { text: setInLines(part, index > 0), code: false }))
    .filter((run) => run.text !== '');
}

/** The same for places that hold no markup, such as a title. */
export function plainText(text: string): string {
  return curlQuotes(keepTogether(unmarked(text)));
}

/** The same as data: without markup. */
export function unmarked(text: string): string {
  return withoutMarks(text).replaceAll('`', '');
}

/** The same in rendered HTML, outside code and tags. */
export function setHtmlInLines(html: string): string {
  return html
    .split(/(<pre[\s\S]*?<\/pre>|<code[\s\S]*?<\/code>|<[^>]*>)/)
    .map((part, index, all) => (index % 2 === 1 ? part : setInLines(part, (all[index - 1] ?? '').endsWith('</code>'))))
    .join('');
}
