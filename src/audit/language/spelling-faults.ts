/** Characters, spaces and punctuation. */
import type { Fault } from '../fault.ts';
import { conventions } from './conventions.ts';
import { latinMark, masked, wordMark } from './masks.ts';
import { faultIn, quote, type Text } from './texts.ts';

/** Characters that no text needs: they come from broken encodings, from copying, from input methods. */
const strayCharacters: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a replacement character (U+FFFD)', /\uFFFD/],
  ['an invisible character', /[\u00AD\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2064\uFEFF]/],
  ['a no-break space; the build sets those that are needed', /[\u00A0\u202F]/],
  ['a control character', /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/],
  ['a full-width letter or digit', /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/],
  ['half-width katakana', /[\uFF61-\uFF9F]/],
  ['a Thai sara am in two parts', /\u0E4D\u0E32/],
  ['a doubled tone mark', /[\u0E47-\u0E4E]{2}/],
];

const artefacts = /\[email.protected\]|&(?:amp|nbsp|lt|gt|quot|#\d+);|\bundefined\b|\bNaN\b|\bTODO\b|\bFIXME\b|\bLorem ipsum\b|\[object|<\/?[a-z]+>/i;

const bracketPairs = ['()', '（）', '「」', '『』', '“”', '[]'];

/** Stray characters, remains of scraping and templates, brackets without their other half. */
export function characterFaults(text: Text): Fault[] {
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words }) => {
    const report = (message: string): Fault => faultIn(text, passage, message);
    const prose = masked(words);
    return [
      ...strayCharacters.flatMap(([name, pattern]) => {
        const at = words.search(pattern);
        return at < 0 ? [] : [report(`has ${name} in ${quote(words, Math.max(0, at - 20))}; type the text anew`)];
      }),
      ...[artefacts.exec(prose)].flatMap((found) => (found === null ? [] : [report(`has "${found[0]}" in ${quote(words)}; expected the words that belong there`)])),
      ...(text.genre !== 'labels' && /\{\{|\}\}/.test(words) ? [report(`has a placeholder in ${quote(words)}; expected words`)] : []),
      ...((words.split('`').length - 1) % 2 === 0 ? [] : [report(`has a backtick without its other half in ${quote(words)}`)]),
      ...bracketPairs.filter(([open = '', close = '']) => prose.split(open).length !== prose.split(close).length)
        .map((pair) => report(`has a ${pair.charAt(0)} or ${pair.charAt(1)} without its other half in ${quote(words)}`)),
    ];
  }));
}

/** Spaces and punctuation against the custom of the language. */
export function spacingFaults(text: Text): Fault[] {
  const { spacing } = conventions[text.locale];
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words }) => {
    const prose = masked(words);
    return spacing.flatMap(({ pattern, expected }) => {
      const at = prose.search(pattern);
      return at < 0 ? [] : [faultIn(text, passage, `is spaced or punctuated unusually at ${quote(unmasked(prose.slice(Math.max(0, at - 15), at + 20)))}; expected ${expected}`)];
    });
  }));
}

function unmasked(prose: string): string {
  return prose.replaceAll(latinMark, '`…`').replaceAll(wordMark, '{{…}}');
}
