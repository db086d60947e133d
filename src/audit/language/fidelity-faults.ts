/** What a translation must keep as it is in the English text: numbers, code, the number of list items. */
import type { Locale } from '#i18n/locales.ts';
import type { Fault } from '../fault.ts';
import { conventions } from './conventions.ts';
import { codeIn, plainWords } from './masks.ts';
import { faultIn, pairedPassages, wordsOf, type Passage, type Text } from './texts.ts';

/** Every number of the English passage, and no code that it does not name. */
export function numberFaults(text: Text, source: Text): Fault[] {
  return pairedPassages(text, source).flatMap(({ own, original }) => {
    const [expected, found] = [numbersIn(original), numbersIn(own)];
    // A translation may name the code where English says "it".
    const allowed = new Set([...expected, ...text.codes]);
    return [
      ...[...expected].filter((number) => !found.has(number) && !isInWords(number, own, text.locale)).map((number) => faultIn(text, own, `lacks the number ${number} of the English text`)),
      ...[...found].filter((number) => isCode(number) && !allowed.has(number) && !isSpelledOut(number, original)).map((number) => faultIn(text, own, `names ${number}, which the English text does not; expected one of ${[...allowed].join(', ') || 'no numbers'}`)),
    ];
  });
}

/** Everything in backticks, as often as in the English passage, and nothing else. */
export function codeFaults(text: Text, source: Text): Fault[] {
  return pairedPassages(text, source).flatMap(({ own, original }) => {
    const [expected, found] = [codeIn(wordsOf(original)), codeIn(wordsOf(own))];
    return [
      ...surplus(expected, found).map((code) => faultIn(text, own, `lacks \`${code}\`; expected everything in backticks as often as in the English text, letter by letter`)),
      ...surplus(found, expected).map((code) => faultIn(text, own, `has \`${code}\` more often than the English text; expected only what stands in backticks there`)),
      ...(own.blocks?.join() === original.blocks?.join() ? [] : [faultIn(text, own, 'has other blocks of code than the English text; expected the same, letter by letter')]),
    ];
  });
}

/** As many list items as the English passage. */
export function listFaults(text: Text, source: Text): Fault[] {
  return pairedPassages(text, source).flatMap(({ own, original }) => {
    const [expected, found] = [itemsOf(original), itemsOf(own)];
    return expected === found ? [] : [faultIn(text, own, `has ${found} list items; expected ${expected} as in the English text`)];
  });
}

/** Numbers in running text, written in one way: 5,000 and 5.000 are 5000, the decimal comma is a point, 02 is 2. */
function numbersIn(passage: Passage): Set<string> {
  // Digits in words such as OAuth2 and base64 are no numbers.
  const found = plainWords(wordsOf(passage)).matchAll(/(?<![A-Za-z\d.])\d+(?:[.,]\d+)*(?:\.x)*(?:xx|yz)?/g);
  return new Set([...found].map(([number]) => (/^\d{1,3}(?:[.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, '') : number.replace(',', '.').replace(/^0+(?=\d)/, ''))));
}

/** A reply code, an enhanced status code or a class of either. */
function isCode(number: string): boolean {
  return /^(?:[1-5][0-57]\d|[245]\.[\dx]+\.[\dx]+|[1-5](?:xx|yz))$/.test(number);
}

/** Whether it may stand for "a hundred" or "two hundred" of the English text. */
function isSpelledOut(number: string, passage: Passage): boolean {
  return number.endsWith('00') && /\bhundred\b/.test(wordsOf(passage));
}

function isInWords(number: string, passage: Passage, locale: Locale): boolean {
  const word = conventions[locale].numberWords[Number(number) - 1];
  return word !== undefined && wordsOf(passage).includes(word);
}

function itemsOf({ segments }: Passage): number {
  return segments.filter(({ kind }) => kind === 'item').length;
}

/** What the first list holds more often than the second. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
