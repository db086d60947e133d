/** The shape of `content/reviews.json`: for each text the result of its last review. */
import { z } from 'astro/zod';
import { siteTextNames } from '#domain/prose.ts';
import { criteria, severities, type Criterion, type Review } from '#domain/review.ts';
import { isoDate } from './source.ts';

const score = z.int().min(1).max(5);

export const review = z.strictObject({
  date: isoDate.describe('When the text was reviewed'),
  scores: z.strictObject(Object.fromEntries(criteria.map((criterion) => [criterion, score])) as Record<Criterion, typeof score>).describe('1 to 5 for each criterion'),
  open: z.array(z.strictObject({ severity: z.enum(severities), field: z.string().min(1), note: z.string().min(3) })).describe('Findings that are not mended yet'),
  digest: z.string().regex(/^[0-9a-f]{16}$/, 'expected the digest that `npm run review` writes').describe('The digest of the reviewed text'),
}) satisfies z.ZodType<Review>;

/** By the path of the text below `content/`. */
export const reviews = z.record(z.string().regex(new RegExp(`^(prose|local|labels|${siteTextNames.join('|')})/`), 'expected the path of a text below content/'), review);
