/** The sentence by which each language offers itself to its readers. */
import type { Translator } from '#i18n/translator.ts';

/** By locale, "this page is also in your language". */
export function languageOffers(translators: readonly Translator[]): Record<string, string> {
  return Object.fromEntries(translators.map((t) => [t.locale, t.label('language.offer')]));
}
