/** The digest by which a translation says which English text it was made from. */
import { createHash } from 'node:crypto';

/** 16 hexadecimal digits over the text of a source file; its date does not count, since a date is not translated. */
export function sourceDigest(text: string): string {
  return createHash('sha256').update(text.replace(/^updated:.*\n/m, '')).digest('hex').slice(0, 16);
}
