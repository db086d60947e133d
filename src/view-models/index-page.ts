/** The list of all codes of a protocol, by class and by point of the session. */
import { questions } from '#domain/comparison.ts';
import type { CodeEntry, Edition } from '#domain/edition.ts';
import { replyClass, replyClasses, type ReplyClass } from '#domain/reply-code.ts';
import type { Occasion } from '#domain/protocols.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, type Phrase } from '#i18n/typography.ts';
import { protocolPath } from '#routes.ts';
import { pairLink, type PairLink } from './comparison-page.ts';
import { codeLink, stageName, type CodeLink } from './fact-words.ts';
import { page, type Crumb, type Page } from './page-head.ts';
import { termSetData } from './structured-data.ts';

export interface ClassGroup {
  readonly id: string;
  readonly digit: string;
  readonly name: string;
  readonly meaning: string;
  readonly codes: readonly (CodeLink & { readonly title: string; readonly summary: string })[];
}

export interface StageGroup {
  readonly name: Phrase;
  readonly codes: readonly CodeLink[];
}

export interface QuestionGroup {
  readonly id: string;
  readonly question: string;
  readonly pairs: readonly PairLink[];
}

export interface IndexPage {
  readonly page: Page;
  readonly heading: string;
  readonly lead: string;
  readonly classesHeading: string;
  readonly classes: readonly ClassGroup[];
  readonly stagesHeading: string;
  readonly stagesLead: string;
  readonly stages: readonly StageGroup[];
  readonly comparisonsHeading: string;
  readonly comparisons: readonly QuestionGroup[];
}

/** Everything that the list of a protocol's codes shows. */
export function indexPage(t: Translator, edition: Edition): IndexPage {
  const { protocol } = edition;
  const named = { protocol: protocol.name };
  const heading = t.label('index.heading', named);
  const description = t.label('index.description', named);
  const crumbs: Crumb[] = [{ name: heading, path: null }];
  return {
    page: page(t, {
      title: t.label('index.title'),
      description,
      path: protocolPath(protocol),
      data: termSetData(t, edition, { path: protocolPath(protocol)(t.locale), headline: heading, description, crumbs }),
      crumbs,
    }),
    heading,
    lead: t.label('index.lead'),
    classesHeading: t.label('index.by-class'),
    classes: classGroups(t, edition),
    stagesHeading: t.label('index.by-stage'),
    stagesLead: t.label('index.by-stage.lead'),
    stages: stageGroups(t, edition),
    comparisonsHeading: t.label('index.comparisons'),
    comparisons: questions.map((question) => ({
      id: question,
      question: t.label(`question.${question}`),
      pairs: edition.questions[question].map((pair) => pairLink(t, edition, pair)),
    })),
  };
}

/** The classes that have codes, errors first, since most readers have met one; the codes that no specification defines come last, by themselves. */
export function classGroups(t: Translator, edition: Edition): ClassGroup[] {
  const entries = [...edition.codes.values()];
  const group = (digit: ReplyClass | 'none', own: readonly CodeEntry[]): ClassGroup => ({
    id: `class-${digit}`,
    digit,
    name: t.label(digit === 'none' ? 'class.nonstandard' : `class.${digit}`),
    meaning: t.label(digit === 'none' ? 'class.nonstandard.meaning' : `class.${digit}.meaning`),
    codes: own.map((entry) => ({ ...codeLink(t, edition.protocol, entry), title: entry.prose.title, summary: entry.prose.summary })),
  });
  return [
    ...replyClasses.toReversed().map((digit) => group(digit, entries.filter(({ facts }) => facts.standard && replyClass(facts.code) === digit))),
    group('none', entries.filter(({ facts }) => !facts.standard)),
  ].filter(({ codes }) => codes.length > 0);
}

function stageGroups(t: Translator, edition: Edition): StageGroup[] {
  const { protocol } = edition;
  const occasions: readonly Occasion[] = [...protocol.stages.map(({ id }) => id), 'any', 'unsolicited'];
  return occasions
    .map((stage) => ({
      name: phrase(stageName(t, protocol, stage)),
      codes: [...edition.codes.values()]
        .filter(({ facts }) => facts.contexts.some((context) => context.stage === stage))
        .map((entry) => codeLink(t, protocol, entry)),
    }))
    .filter(({ codes }) => codes.length > 0);
}
