/** The answer to a comparison that nobody has written a note on: one sentence for each way in which two codes differ. */
import type { Contrast } from '#domain/contrast.ts';
import type { CodeEntry, Edition } from '#domain/edition.ts';
import type { Translator } from '#i18n/translator.ts';
import { occasionName } from './fact-words.ts';

/** The contrast of two codes, the lower first, as a sentence that names both. */
export function contrastSentence(t: Translator, { protocol }: Edition, contrast: Contrast, lower: CodeEntry, higher: CodeEntry): string {
  const nameOf = (code: string): string => (code === lower.facts.code ? lower : higher).prose.short;
  const [a, b] = [lower.facts.code, higher.facts.code];
  const both = { a, b, nameA: nameOf(a), nameB: nameOf(b) };
  switch (contrast.kind) {
    case 'reach': {
      const { wide, narrow } = contrast;
      return t.label(`answer.reach.${contrast.refused}`, { wide, narrow, wideName: nameOf(wide), narrowName: nameOf(narrow) });
    }
    case 'alternatives': return t.label(`answer.alternatives.${contrast.severities}`, { ...both, occasion: occasionName(t, protocol, contrast.stage) });
    case 'sequence': {
      const { earlier, later } = contrast;
      return t.label(`answer.sequence.${contrast.severities}`, { earlier, later, earlierName: nameOf(earlier), laterName: nameOf(later) });
    }
    case 'separate': return t.label('answer.separate', both);
    default: return contrast satisfies never;
  }
}
