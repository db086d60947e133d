/** The short link to a page: its answer in every language on one small page, for tickets whose reader speaks any of them. */
import { pairId, type Pair } from '#domain/comparison.ts';
import { entryOf, type Edition } from '#domain/edition.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, plainText } from '#i18n/typography.ts';
import { codeImage, codePath, comparisonImage, comparisonPath, shortPath } from '#routes.ts';
import { comparisonAnswer } from './comparison-page.ts';
import { everyLanguage, type ChoicePage } from './every-language.ts';

/** One language with everything that the site says in it. */
export interface Reading {
  readonly t: Translator;
  readonly edition: Edition;
}

/** The short link to a code. Throws where there is no language, or where one lacks the code. */
export function shortCodePage(readings: readonly Reading[], code: string): ChoicePage {
  const { protocol } = firstOf(readings).edition;
  const proseIn = (t: Translator): { title: string; summary: string } => entryOf(editionFor(readings, t), code).prose;
  return everyLanguage(readings.map(({ t }) => t), {
    path: shortPath(protocol, code),
    full: codePath(protocol, code),
    title: (t) => plainText(t.label('badge', { protocol: protocol.name, code })),
    description: (t) => proseIn(t).summary,
    indexable: false,
    image: codeImage(protocol, code),
    choice: (t) => ({ heading: proseIn(t).title, text: phrase(proseIn(t).summary) }),
  });
}

/** The short link to a comparison. Throws where there is no language, or where one lacks a code of the pair. */
export function shortComparisonPage(readings: readonly Reading[], pair: Pair): ChoicePage {
  const { protocol } = firstOf(readings).edition;
  const names = (t: Translator): string => {
    const [nameA, nameB] = pair.map((code) => entryOf(editionFor(readings, t), code).prose.short);
    return t.label('pair.names', { nameA: nameA ?? '', nameB: nameB ?? '' });
  };
  return everyLanguage(readings.map(({ t }) => t), {
    path: shortPath(protocol, pairId(pair)),
    full: comparisonPath(protocol, pair),
    title: (t) => plainText(t.label('pair', { protocol: protocol.name, a: pair[0], b: pair[1] })),
    description: (t) => plainText(comparisonAnswer(t, editionFor(readings, t), pair)),
    indexable: false,
    image: comparisonImage(protocol, pair),
    choice: (t) => ({ heading: names(t), text: phrase(comparisonAnswer(t, editionFor(readings, t), pair)) }),
  });
}

function firstOf(readings: readonly Reading[]): Reading {
  const [first] = readings;
  if (first === undefined) throw new Error('the site has no language');
  return first;
}

function editionFor(readings: readonly Reading[], t: Translator): Edition {
  return (readings.find((reading) => reading.t === t) ?? firstOf(readings)).edition;
}
