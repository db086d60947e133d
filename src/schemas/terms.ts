/** The shape of `content/terms.json`: the words that the language checks go by. */
import { z } from 'astro/zod';

const pattern = z.string().min(1).refine(isPattern, 'expected the source of a regular expression');
const byLocale = <Shape extends z.ZodType>(shape: Shape): z.ZodRecord<z.ZodString, Shape> => z.record(z.string(), shape);

const coreTerm = z.strictObject({
  id: z.string().min(3).describe('The term as the glossary calls it'),
  english: pattern.describe('How it is recognised in an English section'),
  forms: byLocale(z.array(z.string().min(1)).min(1)).describe('By locale: the forms of which at least one stands in the translation of the section'),
});

const forbiddenForm = z.strictObject({
  pattern: pattern.describe('What must not stand in a text, outside code'),
  reason: z.string().min(3).describe('Why not'),
  instead: z.string().min(1).describe('What to write instead'),
  unless: pattern.optional().describe('What in the English passage makes the word right after all'),
});

export const terms = z.strictObject({
  core: z.array(coreTerm).min(1).describe('Terms that a translation names wherever the English text does'),
  forbidden: byLocale(z.array(forbiddenForm)).describe('By locale: words that mislead or are out of style'),
  latin: z.array(z.string().min(2)).describe('Words that stay in Latin letters in every language, besides acronyms and the names of software'),
});

export type Terms = z.infer<typeof terms>;
export type CoreTerm = z.infer<typeof coreTerm>;
export type ForbiddenForm = z.infer<typeof forbiddenForm>;

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}
