/** A text with the parts masked that are the same in every language. */

/** Stands for code, an address, a placeholder that is filled with a code or a number: read as a Latin word. */
export const latinMark = '\uFFFC';
/** Stands for a placeholder that is filled with words of the language. */
export const wordMark = '\uE000';

/** Placeholders that are filled with a code, a number or the name of a protocol. */
const latinPlaceholders = new Set(['a', 'b', 'code', 'earlier', 'later', 'placed', 'unplaced', 'protocol', 'enhanced', 'number', 'section']);

const placeholder = /\{\{\s*(\w+)[^}]*\}\}/g;
const address = /https?:\/\/[^\s)」）”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|jp|kr)(?![\w])/g;

/** The text with a mark in place of each piece of code, address and placeholder. */
export function masked(text: string): string {
  return text
    .replace(/`[^`]*`/g, latinMark)
    .replace(placeholder, (_, name: string) => (latinPlaceholders.has(name) ? latinMark : wordMark))
    .replace(address, latinMark);
}

/** The text without code, addresses and placeholders. */
export function plainWords(text: string): string {
  return masked(text).replace(/[\uFFFC\uE000]/g, ' ');
}

/** What stands in backticks, in the order of the text. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code);
}
