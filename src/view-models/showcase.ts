/** Every part of the site with its states in one language, for the page on which they are looked at while somebody works on them. */
import { relate, type Relation } from '#domain/session.ts';
import { entryOf, type Edition } from '#domain/edition.ts';
import type { ReplyCodeFacts } from '#domain/reply-code.ts';
import type { Translator } from '#i18n/translator.ts';
import { codePage, type CodePage } from './code-page.ts';
import { comparisonPage, type ComparisonPage } from './comparison-page.ts';
import { homePage, type HomePage } from './home-page.ts';
import type { ChoicePage } from './every-language.ts';
import { notFoundPage } from './text-pages.ts';

export interface Showcase {
  readonly locale: string;
  readonly home: HomePage;
  /** A comparison of each relation, and one that nobody has written a note on. */
  readonly comparisons: readonly { readonly state: string; readonly view: ComparisonPage }[];
  /** A code of each class, and one that no specification defines. */
  readonly codes: readonly { readonly state: string; readonly view: CodePage }[];
  readonly notFound: ChoicePage;
}

const relations = ['alternatives', 'sequence', 'separate', 'outside'] as const satisfies readonly Relation['kind'][];

/** The parts in one language; a state of which the content has no example is left out. */
export function showcase(t: Translator, edition: Edition): Showcase {
  const { protocol, neighbourhood: { pairs, noted } } = edition;
  const factsOf = (code: string): ReplyCodeFacts => entryOf(edition, code).facts;
  const relationOf = ([a, b]: (typeof pairs)[number]): Relation['kind'] => relate(protocol, factsOf(a), factsOf(b)).kind;
  const isNoted = ([a, b]: (typeof pairs)[number]): boolean => noted.has(`${a}-vs-${b}`);
  const comparison = (state: string, pair: (typeof pairs)[number] | undefined): Showcase['comparisons'] => (pair === undefined ? [] : [{ state, view: comparisonPage(t, edition, pair) }]);
  const byClass = Map.groupBy([...edition.codes.values()], ({ facts }) => (facts.standard ? `class ${facts.code.charAt(0)}` : 'non-standard'));
  return {
    locale: t.locale,
    home: homePage(t, [edition]),
    comparisons: [
      ...relations.flatMap((relation) => comparison(relation, pairs.find((pair) => relationOf(pair) === relation))),
      ...comparison('without a note', pairs.find((pair) => !isNoted(pair))),
    ],
    codes: [...byClass].flatMap(([state, [first]]) => (first === undefined ? [] : [{ state, view: codePage(t, edition, first.facts.code) }])),
    notFound: notFoundPage([t]),
  };
}
