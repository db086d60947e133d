/** Where a line may end, for programs that set type without knowing words. */
import { localeByTag, type Locale } from './locales.ts';

/** U+200B: nothing to see, but a line may end here. */
const lineMayEnd = '\u200B';

/** What does not begin a line: endings and particles, closing marks, spaces. */
const clinging = /^(?:[\p{Script=Hiragana}ー・、。，．：；？！」』）］)\].,:;?!…ๆฯ]|\p{White_Space})+$/u;
/** After what a line does not end: opening marks, a space that joins. */
const opening = /[（「『［([“‘\u00A0]$/u;
/** A loanword that the segmenter takes apart. */
const katakana = [/[\p{Script=Katakana}ー]$/u, /^\p{Script=Katakana}/u] as const;
/** A character that belongs to the word before it (送信側) or, at the beginning of a phrase, to the word after it (未対応). */
const singleHan = /^\p{Script=Han}$/u;
const endOfPhrase = /[\p{Script=Hiragana}、・（「]$/u;

/** A phrase ends before a parenthesis and after a comma, a colon, a semicolon; where words are written without spaces, a space ends one too. */
const spaceInPhrase = /(?<![,;:]) (?!\()/g;
const breakInPhrase = /\u200B(?![（(])/g;
/** Words in capitals that are one name: MAIL FROM. */
const spaceInName = /(?<=\b[A-Z]{2,}) (?=[A-Z]{2,}\b)/g;

/** The text in two settings: with every place at which a line may end, and with only those at which a phrase ends. */
export interface LineBreaks {
  readonly byWords: string;
  readonly byPhrases: string;
}

/** Marks where a line may end: U+200B in a script that writes no spaces between words; spaces within a phrase become U+00A0. Names stay whole. */
export function lineBreaks(text: string, locale: Locale): LineBreaks {
  const { tag, spaced } = localeByTag(locale);
  const whole = text.replace(spaceInName, '\u00A0');
  if (spaced) return { byWords: whole, byPhrases: whole.replace(spaceInPhrase, '\u00A0') };
  const words = Array.from(new Intl.Segmenter(tag, { granularity: 'word' }).segment(whole), ({ segment }) => segment);
  const byWords = words.reduce((line, word, index) => line + (index > 0 && isBreak(words, index) ? lineMayEnd : '') + word, '');
  return { byWords, byPhrases: byWords.replace(breakInPhrase, '') };
}

function isBreak(words: readonly string[], index: number): boolean {
  const [beforeLast = '', last = '', word = ''] = [words[index - 2], words[index - 1], words[index]];
  if (clinging.test(word) || opening.test(last)) return false;
  if (katakana[0].test(last) && katakana[1].test(word)) return false;
  if (singleHan.test(last) && (beforeLast === '' || endOfPhrase.test(beforeLast))) return false;
  return !singleHan.test(word) || endOfPhrase.test(last);
}
