/** What a source looks like where it is cited, and where it is registered (`content/sources.json`). */
import { z } from 'astro/zod';
import type { Source } from '#domain/source.ts';

/** YAML reads an unquoted date as a point in time. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('expected a date such as "2026-11-24"'),
);

export const sourceReference = z
  .string()
  .regex(/^(rfc\d+#\d+(\.\d+)*|[a-z][a-z0-9-]*)$/, 'expected "rfc5321#4.2.3" or the id of an entry of content/sources.json');

export const source = z.strictObject({
  title: z.string().min(3).describe('The name of the document, as its publisher writes it'),
  publisher: z.string().min(2).describe('Who publishes it'),
  url: z.url('expected an address that begins with https://').startsWith('https://').optional().describe('Where it can be read'),
  read: isoDate.describe('When it was last read'),
}) satisfies z.ZodType<Source>;

export const sourceRegistry = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected a lower-case id'), source);
