/** Whether a text is written in its language, by its letters. */
import type { Fault } from '../fault.ts';
import { sourceLocale } from '#i18n/locales.ts';
import { conventions } from './conventions.ts';
import { plainWords } from './masks.ts';
import { faultIn, pairedPassages, quote, wordsOf, type Passage, type Text } from './texts.ts';

/** Frequent English words that are no words of the other languages, or none beside each other. */
const englishWords = new Set(['the', 'and', 'is', 'are', 'of', 'to', 'your', 'with', 'that', 'this', 'for', 'from', 'was', 'has']);
/** So many Latin words in a row are a sentence, not a name. */
const leastUntranslated = 5;

/** Letters of a script that the language does not use; letters that the English text itself is about may stand. */
export function foreignLetterFaults(text: Text, source: Text | null): Fault[] {
  const { usesLetter } = conventions[text.locale];
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words }) => {
    const named = lettersNamedIn(source === null ? passage : source.passages.find(({ id }) => id === passage.id));
    const found = new Set([...plainWords(words)].filter((character) => /\p{L}/u.test(character) && !usesLetter(character) && !named.has(character)));
    return found.size === 0 ? [] : [faultIn(text, passage, `has ${[...found].map((letter) => `"${letter}"`).join(', ')} in ${quote(words)}; expected letters that the language uses`)];
  }));
}

/** Segments of which too few letters are of the language; `latin` holds the names and words that stay in Latin letters everywhere. */
export function shareFaults(text: Text, latin: RegExp): Fault[] {
  const { share } = conventions[text.locale];
  if (share === null) return [];
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words }) => {
    const letters = [...withoutLatin(words, latin)].filter((character) => /\p{L}/u.test(character));
    if (letters.length < share.from) return [];
    const found = letters.filter((letter) => share.own.test(letter)).length / letters.length;
    return found >= share.least ? [] : [faultIn(text, passage, `has ${percent(found)} letters of the language in ${quote(words)}; expected at least ${percent(share.least)}`)];
  }));
}

/** Texts that are the same as in English, though they have words. */
export function copiedFaults(text: Text, source: Text, latin: RegExp): Fault[] {
  return pairedPassages(text, source).flatMap(({ own, original }) => {
    const copied = original.segments.find(({ text: english }) => hasWords(withoutLatin(english, latin)) && own.segments.some(({ text: words }) => words.toLowerCase() === english.toLowerCase()));
    return copied === undefined ? [] : [faultIn(text, own, `says ${quote(copied.text)} as the English text does; expected a translation`)];
  });
}

/** Runs of Latin words where the language has a script of its own, English words where it has not. */
export function untranslatedFaults(text: Text, latin: RegExp): Fault[] {
  if (text.locale === sourceLocale) return [];
  const { latin: inLatinLetters } = conventions[text.locale];
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words }) => {
    const prose = withoutLatin(words, latin);
    const found = inLatinLetters ? english(prose) : latinRun(prose);
    return found === null ? [] : [faultIn(text, passage, `is not translated at "${found}"; expected the words of the language`)];
  }));
}

/** Without code, glosses, quoted English, acronyms and what stays in Latin letters. */
function withoutLatin(text: string, latin: RegExp): string {
  return plainWords(text)
    .replace(/“[\x20-\x7E]*”|「[\x20-\x7E]*」/g, ' ')
    .replace(/\([\x20-\x7E]*\)|（[\x20-\x7E]*）/g, ' ')
    .replace(latin, ' ')
    .replace(/(?<![A-Za-z\d])[A-Z\d][A-Z\d./-]*s?(?![A-Za-z])/g, ' ');
}

/** Letters that stand by themselves. */
function lettersNamedIn(passage: Passage | undefined): Set<string> {
  return new Set(passage === undefined ? [] : wordsOf(passage).match(/(?<!\p{L})\p{L}(?!\p{L})/gu));
}

function latinRun(text: string): string | null {
  return new RegExp(`[A-Za-z'’-]+(?:[ ,]+[A-Za-z'’-]+){${leastUntranslated - 1},}`).exec(text)?.[0] ?? null;
}

function hasWords(text: string): boolean {
  return /[A-Za-z]{2}/.test(text);
}

function english(text: string): string | null {
  const found = new Set((text.toLowerCase().match(/(?<![\p{L}])[a-z]+(?![\p{L}])/gu) ?? []).filter((word) => englishWords.has(word)));
  return found.size < 2 ? null : [...found].join(', ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
