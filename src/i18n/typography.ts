/** The typographic step for all languages: what authors write plainly, set as it should be read. */

/** A piece of a text: words, or code that is the same in every language. */
export interface Run {
  readonly text: string;
  readonly code: boolean;
}

export type Phrase = readonly Run[];

/** Sets the no-break space between a protocol or an acronym and its number: `SMTP 550`, `RFC 5321`. */
export function keepTogether(text: string): string {
  return text.replace(/\b(SMTP|RFC) (?=\d)/g, '$1\u00a0');
}

/** A label or sentence in runs: what stands in backticks is code. */
export function phrase(text: string): Phrase {
  return text
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? { text: part, code: true } : { text: keepTogether(part), code: false }))
    .filter((run) => run.text !== '');
}

/** The same for places that hold no markup, such as a title. */
export function plainText(text: string): string {
  return keepTogether(unmarked(text));
}

/** A label or sentence as data: without markup, and as its author spaced it. */
export function unmarked(text: string): string {
  return text.replaceAll('`', '').replaceAll('\u00a0', ' ');
}

/** The no-break space in rendered HTML, outside code and tags. */
export function keepTogetherInHtml(html: string): string {
  return html
    .split(/(<pre[\s\S]*?<\/pre>|<code[\s\S]*?<\/code>|<[^>]*>)/)
    .map((part, index) => (index % 2 === 1 ? part : keepTogether(part)))
    .join('');
}
