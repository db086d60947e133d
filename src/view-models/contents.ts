/** The list of what stands where on a page. */
import type { Translator } from '#i18n/translator.ts';

export interface Contents {
  readonly heading: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}

/** The list over the given parts, in the order of the page. */
export function contents(t: Translator, parts: Contents['parts']): Contents {
  return { heading: t.label('nav.contents'), parts };
}
