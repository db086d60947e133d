/** The level of politeness, by the form of the verbs. */
import type { Fault } from '../fault.ts';
import { conventions } from './conventions.ts';
import { masked } from './masks.ts';
import { faultIn, quote, type Text } from './texts.ts';

/** Finished sentences that do not end as they do in this language. */
export function registerFaults(text: Text): Fault[] {
  const { register, betweenSentences } = conventions[text.locale];
  if (register === null) return [];
  const { sentence, form, expected } = register;
  return text.passages.flatMap((passage) => passage.segments.flatMap(({ text: words }) =>
    masked(words).split(betweenSentences).map((part) => part.trim()).filter((part) => sentence.test(part) && !form.test(part))
      .map((part) => faultIn(text, passage, `ends a sentence with ${quote(part, Math.max(0, part.length - 15))}; expected ${expected}`))));
}
