/** The shape of `content/questions/<protocol>.json`: for each question the noted pairs that answer it, the most confused first. */
import { z } from 'astro/zod';
import { questions, type Question } from '#domain/comparison.ts';

const pairIds = z.array(z.string().regex(/^\d{3}-vs-\d{3}$/, 'expected a pair such as "450-vs-550"')).min(1);

export const questionPairs = z.strictObject(Object.fromEntries(questions.map((question) => [question, pairIds])) as Record<Question, typeof pairIds>);
