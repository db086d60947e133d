/** Pages that tell one thing in every language, for readers whose language is not known yet. */
import { localeByTag } from '#i18n/locales.ts';
import type { Translator } from '#i18n/translator.ts';
import type { Phrase } from '#i18n/typography.ts';
import { siteImage, type LocalePath } from '#routes.ts';
import { page, type Page } from './page-head.ts';
import type { StructuredData } from './structured-data.ts';

/** What is told in one language, with the way on. */
export interface Choice {
  readonly locale: string;
  readonly name: string;
  readonly heading: string;
  readonly text: Phrase;
  readonly path: string;
  /** The words before pages that were probably meant; null where the page does not guess. */
  readonly meant: string | null;
}

export interface ChoicePage {
  readonly page: Page;
  readonly heading: string;
  readonly choices: readonly Choice[];
}

interface EveryLanguage {
  readonly path: string;
  /** Where each language leads. */
  readonly full: LocalePath;
  readonly title: (t: Translator) => string;
  /** The title where there is none. */
  readonly heading?: (t: Translator) => string;
  readonly description?: (t: Translator) => string;
  readonly indexable: boolean;
  /** The name of the social image, in the first language. */
  readonly image?: string;
  readonly data?: (t: Translator) => StructuredData;
  readonly choice: (t: Translator) => Pick<Choice, 'heading' | 'text'> & { readonly meant?: string };
}

/** The page over the given languages; its frame is in the first of them. Throws where there is none. */
export function everyLanguage(translators: readonly Translator[], { path, full, title, heading = title, description = (t) => t.label('home.description'), indexable, image = siteImage, data, choice }: EveryLanguage): ChoicePage {
  const [first] = translators;
  if (first === undefined) throw new Error('the site has no language');
  const frame = page(first, { title: title(first), description: description(first), path: full, defaultPath: path, indexable, image, ...(data === undefined ? {} : { data: data(first) }) });
  return {
    page: { ...frame, path, languages: frame.languages.map((language) => ({ ...language, current: false })) },
    heading: heading(first),
    choices: translators.map((t) => ({ locale: t.locale, name: localeByTag(t.locale).name, meant: null, path: full(t.locale), ...choice(t) })),
  };
}
