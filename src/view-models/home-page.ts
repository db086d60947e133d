/** The home page of a language. */
import { pairId, questions, type Question } from '#domain/comparison.ts';
import type { Edition } from '#domain/edition.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, type Phrase } from '#i18n/typography.ts';
import { choicePath, homePath, protocolPath } from '#routes.ts';
import { pairLink, type PairLink } from './comparison-page.ts';
import { classGroups, type ClassGroup } from './index-page.ts';
import { page, type Page } from './page-head.ts';
import { siteData } from './structured-data.ts';

export interface ConfusedPairs {
  readonly id: string;
  readonly question: string;
  readonly pairs: readonly (PairLink & { readonly difference: Phrase })[];
}

export interface HomePage {
  readonly page: Page;
  readonly heading: string;
  readonly lead: string;
  readonly find: { readonly heading: string; readonly text: Phrase };
  readonly codes: { readonly heading: string; readonly classes: readonly ClassGroup[]; readonly all: readonly PairLink[] };
  readonly confused: { readonly heading: string; readonly questions: readonly ConfusedPairs[]; readonly all: readonly PairLink[] };
}

/** How much of the comparisons the home page shows; the list of codes has them all. */
const shownQuestions = 4;
const shownPairs = 3;

/** Everything that the home page of a language shows. */
export function homePage(t: Translator, editions: readonly Edition[]): HomePage {
  const everyIndex = (name: string, anchor: string): PairLink[] => editions.map(({ protocol }) => ({ name, path: `${protocolPath(protocol)(t.locale)}${anchor}` }));
  return {
    page: page(t, { title: t.label('home.title'), description: t.label('home.description'), path: homePath, defaultPath: choicePath, data: siteData(t, homePath(t.locale)) }),
    heading: t.label('home.heading'),
    lead: t.label('home.lead'),
    find: { heading: t.label('home.find.heading'), text: phrase(t.label('home.find.text')) },
    codes: {
      heading: t.label('home.classes.heading'),
      classes: editions.flatMap((edition) => classGroups(t, edition)),
      all: everyIndex(t.label('home.codes.all'), ''),
    },
    confused: {
      heading: t.label('home.pairs.heading'),
      questions: editions.flatMap((edition) => questions.slice(0, shownQuestions).map((question) => confusedPairs(t, edition, question))),
      all: everyIndex(t.label('home.pairs.all'), '#comparisons'),
    },
  };
}

function confusedPairs(t: Translator, edition: Edition, question: Question): ConfusedPairs {
  return {
    id: question,
    question: t.label(`question.${question}`),
    pairs: edition.questions[question].slice(0, shownPairs).map((pair) => ({ ...pairLink(t, edition, pair), difference: phrase(edition.notes.get(pairId(pair))?.difference ?? '') })),
  };
}
