/** The home page of a language, and the page where a language is chosen. */
import type { Edition } from '#domain/edition.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, type Phrase } from '#i18n/typography.ts';
import { choicePath, homePath } from '#routes.ts';
import { notedPairs, pairLink, type PairLink } from './comparison-page.ts';
import { classGroups, type ClassGroup } from './index-page.ts';
import { page, type Page } from './page-head.ts';

export interface HomePage {
  readonly page: Page;
  readonly heading: string;
  readonly lead: string;
  readonly find: { readonly heading: string; readonly text: Phrase };
  readonly classesHeading: string;
  readonly classes: readonly ClassGroup[];
  readonly pairs: { readonly heading: string; readonly items: readonly (PairLink & { readonly difference: string })[] };
}

export interface ChoicePage {
  readonly page: Page;
  readonly choices: readonly { readonly locale: string; readonly name: string; readonly heading: string; readonly tagline: string; readonly path: string }[];
}

/** Everything that the home page of a language shows. */
export function homePage(t: Translator, edition: Edition): HomePage {
  return {
    page: page(t, { title: t.label('home.title'), description: t.label('home.description'), path: homePath, defaultPath: choicePath }),
    heading: t.label('home.heading'),
    lead: t.label('home.lead'),
    find: { heading: t.label('home.find.heading'), text: phrase(t.label('home.find.text')) },
    classesHeading: t.label('home.classes.heading'),
    classes: classGroups(t, edition),
    pairs: {
      heading: t.label('home.pairs.heading'),
      items: notedPairs(edition).map((pair) => ({ ...pairLink(t, edition, pair), difference: edition.notes.get(pair.join('-vs-'))?.difference ?? '' })),
    },
  };
}

/** The choice of a language, each told in its own words; the frame is in the first of them. */
export function choicePage(translators: readonly [Translator, ...Translator[]]): ChoicePage {
  const [first] = translators;
  const frame = page(first, { title: `${first.label('site.name')}: ${first.label('site.tagline')}`, description: first.label('home.description'), path: homePath, defaultPath: choicePath });
  return {
    page: { ...frame, path: choicePath, languages: frame.languages.map((language) => ({ ...language, current: false })) },
    choices: frame.languages.map(({ locale, name, path }) => {
      const t = translators.find((one) => one.locale === locale);
      if (t === undefined) throw new Error(`the choice of a language lacks "${locale}"`);
      return { locale, name, path, heading: t.label('choice.heading'), tagline: t.label('site.tagline') };
    }),
  };
}
