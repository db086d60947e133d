/** Lengths: of translations against their source, of short names, of page titles; and texts that break off. */
import type { Fault } from '../fault.ts';
import { conventions } from './conventions.ts';
import { faultIn, pairedPassages, quote, wordsOf, type Text } from './texts.ts';

/** Shorter passages have no typical length. */
const leastMeasured = 40;

/** A section and a whole text have about the length that is usual in the language. */
export function ratioFaults(text: Text, source: Text): Fault[] {
  const { ratios } = conventions[text.locale];
  if (ratios === null || text.genre === 'labels') return [];
  const sections = pairedPassages(text, source).filter(({ original }) => lengthOf(wordsOf(original)) >= leastMeasured);
  const whole = sections.reduce((sum, { own, original }) => ({ own: sum.own + lengthOf(wordsOf(own)), original: sum.original + lengthOf(wordsOf(original)) }), { own: 0, original: 0 });
  return [
    ...sections.flatMap(({ own, original }) => outside(lengthOf(wordsOf(own)), lengthOf(wordsOf(original)), ratios.section).map((message) => faultIn(text, own, message))),
    ...outside(whole.own, whole.original, ratios.file).map((message) => ({ file: `content/${text.path}`, field: '', message })),
  ];
}

/** Short names and titles of pages fit where they are shown. */
export function widthFaults(text: Text): Fault[] {
  const { short, pageTitle } = conventions[text.locale];
  return text.passages.flatMap((passage) => {
    const words = wordsOf(passage);
    if (passage.id === 'short' && short.width(words) > short.most) return [faultIn(text, passage, `"${words}" is ${short.width(words)} wide; expected at most ${short.most} ${short.unit}`)];
    if (text.genre !== 'labels' || !/^(?:home|index|code|comparison)\.title\b/.test(passage.id)) return [];
    const title = filledTitle(words);
    return pageTitle.width(title) > pageTitle.most ? [faultIn(text, passage, `"${title}" is ${pageTitle.width(title)} wide; expected at most ${pageTitle.most}`)] : [];
  });
}

/** No paragraph breaks off. */
export function truncationFaults(text: Text): Fault[] {
  const { end } = conventions[text.locale];
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words, kind }) => {
    const brokenOff = /\p{L}/u.test(words) && /(?:[,、，;；…(（[「“-]|\.\.\.|[เแโใไ])$/.test(words);
    const needsEnd = kind === 'paragraph' || ['summary', 'difference', 'description'].includes(passage.id);
    const unended = end !== null && needsEnd && !end.test(words);
    return brokenOff || unended ? [faultIn(text, passage, `breaks off at ${quote(words, Math.max(0, words.length - 30))}; expected a whole sentence`)] : [];
  }));
}

/** The items of one list are all sentences, or none is. */
export function mixedListFaults(text: Text): Fault[] {
  if (conventions[text.locale].end === null) return [];
  return text.passages.flatMap((passage) => {
    const items = passage.segments.filter(({ kind }) => kind === 'item').map(({ text: words }) => words);
    const unended = items.filter((words) => !/[.。？?][」）)”"’`]*$/.test(words));
    if (unended.length === items.length) return [];
    return unended.map((words) => faultIn(text, passage, `has an item without a full stop at its end, ${quote(words, Math.max(0, words.length - 30))}, in a list of sentences; expected items of one kind`));
  });
}

function lengthOf(text: string): number {
  return text.replaceAll('`', '').length;
}

function outside(own: number, original: number, [least, most]: readonly [number, number]): string[] {
  const ratio = own / original;
  if (original === 0 || (ratio >= least && ratio <= most)) return [];
  return [`has ${ratio.toFixed(2)} of the length of the English text; expected ${least.toFixed(2)} to ${most.toFixed(2)}: something is missing or added`];
}

/** A title as a reader sees it, with an example in place of each code. */
function filledTitle(label: string): string {
  return label.replace(/\{\{\s*protocol[^}]*\}\}/g, 'SMTP').replace(/\{\{[^}]*\}\}/g, '000');
}
