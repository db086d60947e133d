/** The front matter of the Markdown files; `sections` checks the body. */
import { z } from 'astro/zod';
import { isoDate, sourceReference } from './source.ts';

const digest = z.string().regex(/^[0-9a-f]{16}$/, 'expected the digest that `npm run l10n -- --stamp <file>` writes');
const translation = { sourceDigest: digest.optional().describe('In a translation: the digest of the English text that it was made from') };

export const codeProse = z.strictObject({
  title: z.string().min(2).max(80).describe('The name of the code in full'),
  short: z.string().min(2).max(24).describe('The name for titles and narrow places'),
  summary: z.string().min(20).max(200).describe('One sentence: what happened'),
  updated: isoDate.describe('When the text last changed'),
  ...translation,
});

export const pairNote = z.strictObject({
  difference: z.string().min(20).max(260).describe('One sentence: what decides between the two codes'),
  sources: z.array(sourceReference).min(1).describe('What the note rests on'),
  updated: isoDate.describe('When the text last changed'),
  ...translation,
});

export const localNote = z.strictObject({
  sources: z.array(sourceReference).min(1).describe('What the note rests on'),
  updated: isoDate.describe('When the text last changed'),
});

/** A text about the site itself: `content/<name>/<locale>.md`. */
export const siteText = z.strictObject({
  title: z.string().min(4).describe('The title of the page'),
  description: z.string().min(40).describe('The description for search engines'),
  ids: z.array(z.string().regex(/^[a-z][a-z-]*$/, 'expected an ASCII word such as "links"')).describe('The id of each second-level heading, in their order; the same in every language'),
  updated: isoDate.describe('When the text last changed'),
  ...translation,
});

export const labels = z.record(z.string().regex(/^[a-z0-9.-]+$/, 'expected a key such as "nav.home"'), z.string().min(1, 'expected a text, not an empty string'));
