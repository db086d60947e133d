/** The digest by which a translation says which text it was made from, and a review which text it is about. */
import { createHash } from 'node:crypto';

/** 16 hexadecimal digits over a text file; its date and its own stamp do not count, since they change without the text. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text.replace(/^(updated|sourceDigest):.*\n/gm, '')).digest('hex').slice(0, 16);
}
