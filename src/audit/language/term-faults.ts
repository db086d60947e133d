/** The words of the glossary: core terms by their names, and words that must not be used. */
import type { CoreTerm, ForbiddenForm, Terms } from '#schemas/terms.ts';
import type { Fault } from '../fault.ts';
import { plainWords } from './masks.ts';
import { faultIn, pairedPassages, quote, wordsOf, type Text } from './texts.ts';

/** Core terms of an English passage that its translation does not name. */
export function coreTermFaults(text: Text, source: Text, core: readonly CoreTerm[]): Fault[] {
  // The name of a code is not running text: it may call the thing otherwise.
  return pairedPassages(text, source).filter(({ own }) => own.id !== 'short' && own.id !== 'title').flatMap(({ own, original }) => {
    const [english, words] = [plainWords(wordsOf(original)), wordsOf(own).toLowerCase()];
    return core.flatMap(({ id, english: pattern, forms }) => {
      const accepted = forms[text.locale] ?? [];
      if (!new RegExp(pattern, 'i').test(english) || accepted.some((form) => words.includes(form.toLowerCase()))) return [];
      return [faultIn(text, own, `does not name "${id}" as the English text does; expected ${accepted.join(', ')}`)];
    });
  });
}

/** Words that mislead or are out of style. */
export function forbiddenFaults(text: Text, source: Text | null, forbidden: readonly ForbiddenForm[]): Fault[] {
  const english = new Map(source?.passages.map((passage) => [passage.id, wordsOf(passage)]));
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words }) => {
    const prose = plainWords(words);
    return forbidden.flatMap(({ pattern, reason, instead, unless }) => {
      if (unless !== undefined && new RegExp(unless, 'iu').test(english.get(passage.id) ?? '')) return [];
      const found = new RegExp(pattern, 'iu').exec(prose);
      return found === null ? [] : [faultIn(text, passage, `has "${found[0]}" in ${quote(prose, Math.max(0, found.index - 15))} (${reason}); expected ${instead}`)];
    });
  }));
}

/** A pattern for the words that stay in Latin letters: those of the glossary, and names of software and of publishers. */
export function latinWords({ latin }: Terms, names: readonly string[]): RegExp {
  const words = [...latin, ...names].filter((word) => word !== '').sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![A-Za-z\\d])(?:${words.map(escaped).join('|') || '(?!)'})(?![A-Za-z\\d])`, 'gi');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
