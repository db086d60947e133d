/** How much room a text takes. */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The number of characters as a reader counts them: a Thai letter and its marks are one. */
export function graphemes(text: string): number {
  return [...segmenter.segment(text)].length;
}

/** The width in full-width characters: a Latin letter, a digit, a space is half of one. */
export function fullWidths(text: string): number {
  return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + (/[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF01-\uFF60]/.test(segment) ? 1 : 0.5), 0);
}
