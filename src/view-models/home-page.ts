/** The home page of a language. */
import { pairId, type Pair } from '#domain/comparison.ts';
import type { Edition } from '#domain/edition.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, type Phrase } from '#i18n/typography.ts';
import { choicePath, homePath } from '#routes.ts';
import { notedPairs, pairLink, type PairLink } from './comparison-page.ts';
import { tone } from './fact-words.ts';
import { classGroups, type ClassGroup } from './index-page.ts';
import { page, type Page } from './page-head.ts';

export interface HomePage {
  readonly page: Page;
  readonly heading: string;
  readonly lead: string;
  readonly find: { readonly heading: string; readonly text: Phrase };
  readonly classesHeading: string;
  readonly classes: readonly ClassGroup[];
  readonly pairs: { readonly heading: string; readonly items: readonly (PairLink & { readonly difference: Phrase })[] };
}

/** Everything that the home page of a language shows. */
export function homePage(t: Translator, editions: readonly Edition[]): HomePage {
  return {
    page: page(t, { title: t.label('home.title'), description: t.label('home.description'), path: homePath, defaultPath: choicePath }),
    heading: t.label('home.heading'),
    lead: t.label('home.lead'),
    find: { heading: t.label('home.find.heading'), text: phrase(t.label('home.find.text')) },
    classesHeading: t.label('home.classes.heading'),
    classes: editions.flatMap((edition) => classGroups(t, edition)),
    pairs: {
      heading: t.label('home.pairs.heading'),
      items: editions.flatMap((edition) => failuresFirst(notedPairs(edition)).map((pair) => ({
        ...pairLink(t, edition, pair),
        difference: phrase(edition.notes.get(pairId(pair))?.difference ?? ''),
      }))),
    },
  };
}

/** Who comes to the home page has mostly got an error: pairs of errors before pairs with a success. */
function failuresFirst(pairs: readonly Pair[]): Pair[] {
  return [...pairs.filter((pair) => tone(pair) === 'failure'), ...pairs.filter((pair) => tone(pair) !== 'failure')];
}
