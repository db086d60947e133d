/** The comparison of two codes, in reading order. */
import {
  advise, differingRespects, isIndexable, neighbours, pairId, profile,
  type Advice, type Pair, type Profile, type Respect,
} from '#domain/comparison.ts';
import { entryOf, type CodeEntry, type Edition } from '#domain/edition.ts';
import { isFailure, replyClass, sourcesOf } from '#domain/reply-code.ts';
import { placementOf, relate, type Relation } from '#domain/session.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, plainText, type Phrase } from '#i18n/typography.ts';
import { codePath, comparisonPath, protocolPath } from '#routes.ts';
import { answerBox, ticketText, type AnswerBox } from './answer-box.ts';
import { contents, type Contents } from './contents.ts';
import { codeSection, type CodeSection, type ProsePart } from './code-section.ts';
import { actorNames, actorShare, occasionName, patterns, people, tone } from './fact-words.ts';
import { pairTable, respectLabels, type GlanceTable } from './glance-table.ts';
import { page, type Page } from './page-head.ts';
import { pageTools, type PageTools } from './page-tools.ts';
import { pairSession, type SessionView } from './session-view.ts';

export interface Difference {
  readonly respect: string;
  readonly statements: readonly Phrase[];
}

export interface PairLink {
  readonly name: string;
  readonly path: string;
}

export interface ComparisonPage {
  readonly page: Page;
  readonly badge: string;
  readonly heading: string;
  readonly names: string;
  readonly answer: AnswerBox;
  readonly contents: Contents;
  readonly glance: GlanceTable;
  readonly session: SessionView | null;
  readonly codes: readonly CodeSection[];
  readonly differences: {
    readonly heading: string;
    readonly items: readonly Difference[];
    /** What somebody wrote on this pair: before the list how to tell the two apart, after it an example. Null for pairs without a note. */
    readonly decide: ProsePart | null;
    readonly example: ProsePart | null;
  };
  /** Authored as HTML, or computed. */
  readonly which: { readonly heading: string; readonly html: string | null; readonly items: readonly Phrase[] };
  readonly more: {
    readonly heading: string;
    readonly codesHeading: string;
    readonly codes: readonly PairLink[];
    readonly comparisonsHeading: string;
    readonly comparisons: readonly PairLink[];
  };
  readonly tools: PageTools;
}

/** Everything that the comparison of a pair shows. Throws where the edition lacks one of the codes. */
export function comparisonPage(t: Translator, edition: Edition, pair: Pair): ComparisonPage {
  const { protocol } = edition;
  const [a, b] = pair;
  const first = entryOf(edition, a);
  const second = entryOf(edition, b);
  const note = edition.notes.get(pairId(pair));
  const relation = relate(protocol, first.facts, second.facts);
  const named = { protocol: protocol.name, a, b, nameA: first.prose.short, nameB: second.prose.short };
  const key = tone(pair);
  const heading = plainText(t.label('pair', named));
  const frame = page(t, {
    title: t.label(`comparison.title.${key}`, named),
    description: t.label(`comparison.description.${key}`, named),
    path: comparisonPath(protocol, pair),
    indexable: isIndexable(first.facts, second.facts, note !== undefined),
    crumbs: [{ name: t.label('nav.codes', named), path: protocolPath(protocol)(t.locale) }, { name: t.label('pair.short', named), path: null }],
  });
  const answer = answerBox(t, edition, note?.difference ?? computedAnswer(t, edition, relation, first, second), [first, second]);
  const session = pairSession(t, protocol, relation, first.facts, second.facts);
  return {
    page: frame,
    badge: protocol.name,
    heading,
    names: t.label('pair.names', named),
    answer,
    contents: contents(t, [
      { id: 'at-a-glance', name: t.label('glance.heading') },
      ...(session === null ? [] : [{ id: 'session', name: session.heading }]),
      ...pair.map((code) => ({ id: `code-${code}`, name: code })),
      { id: 'differences', name: t.label('differences.heading') },
      { id: 'which', name: t.label('which.heading') },
    ]),
    glance: pairTable(t, edition, first, second),
    session,
    codes: [first, second].map((entry) => codeSection(t, entry)),
    differences: {
      heading: t.label('differences.heading'),
      items: differences(t, edition, first, second, relation),
      decide: note === undefined ? null : { id: 'decide', heading: t.label('section.decide', { a, b }), html: note.sections.decide },
      example: note?.sections.example === undefined ? null : { id: 'example', heading: t.label('section.example'), html: note.sections.example },
    },
    which: {
      heading: t.label('which.heading'),
      html: note?.sections.which ?? null,
      items: note === undefined ? advise(first.facts, second.facts).map((item) => phrase(adviceSentence(t, pair, item))) : [],
    },
    more: {
      heading: t.label('more.heading'),
      codesHeading: t.label('more.codes'),
      codes: [first, second].map(({ facts: { code }, prose: { title } }) => ({
        name: plainText(t.label('more.code', { protocol: protocol.name, code, title })),
        path: codePath(protocol, code)(t.locale),
      })),
      comparisonsHeading: t.label('more.comparisons'),
      comparisons: neighbours(pair, edition.neighbourhood, 6).map((other) => pairLink(t, edition, other)),
    },
    tools: pageTools(t, frame, {
      ticketText: ticketText(t, heading, answer),
      dates: [first, second].flatMap(({ facts, prose }) => [facts.updated, prose.updated]).concat(note?.updated ?? []),
      references: [...(note?.sources ?? []), ...sourcesOf(first.facts), ...sourcesOf(second.facts)],
      registry: edition.sources,
    }),
  };
}

/** A link to a comparison, named with both codes and what they mean. */
export function pairLink(t: Translator, { protocol, codes }: Edition, pair: Pair): PairLink {
  const [a, b] = pair;
  const values = { protocol: protocol.name, a, b, nameA: codes.get(a)?.prose.short ?? a, nameB: codes.get(b)?.prose.short ?? b };
  return { name: plainText(t.label('pair.named', values)), path: comparisonPath(protocol, pair)(t.locale) };
}


/** What decides between the two, from how they meet in a session. */
function computedAnswer(t: Translator, { protocol }: Edition, relation: Relation, first: CodeEntry, second: CodeEntry): string {
  const names = new Map([first, second].map(({ facts, prose }) => [facts.code, prose.short]));
  const [a, b] = [first.facts.code, second.facts.code];
  switch (relation.kind) {
    case 'alternatives':
      return t.label(`answer.alternatives.${alternativesTone(a, b)}`, {
        a, b, nameA: first.prose.short, nameB: second.prose.short, occasion: occasionName(t, protocol, relation.first.stage.id),
      });
    case 'sequence': {
      const { earlier: { code: earlier }, later: { code: later } } = relation;
      return t.label(`answer.sequence.${sequenceTone(earlier, later)}`, {
        earlier, later, earlierName: names.get(earlier) ?? earlier, laterName: names.get(later) ?? later,
      });
    }
    case 'separate':
      return t.label('answer.separate', { a, b, nameA: first.prose.short, nameB: second.prose.short });
    case 'outside':
      throw new Error(`${a} and ${b} are compared without a note, and nothing is known of where ${relation.unplaced.join(' and ')} stands in a session`);
    default:
      return relation satisfies never;
  }
}

type Severity = 'positive' | 'temporary' | 'permanent';

function severity(code: string): Severity {
  if (!isFailure(code)) return 'positive';
  return replyClass(code) === '4' ? 'temporary' : 'permanent';
}

/** Lower codes are milder, so the lower code of a pair never is the more severe one. */
type AlternativesTone = 'positive-positive' | 'positive-temporary' | 'positive-permanent' | 'temporary-temporary' | 'temporary-permanent' | 'permanent-permanent';

function alternativesTone(lower: string, higher: string): AlternativesTone {
  const worse = severity(higher);
  switch (severity(lower)) {
    case 'positive': return `positive-${worse}`;
    case 'temporary': return worse === 'permanent' ? 'temporary-permanent' : 'temporary-temporary';
    case 'permanent': return 'permanent-permanent';
  }
}

function sequenceTone(earlier: string, later: string): 'positive-positive' | 'positive-temporary' | 'positive-permanent' | 'error-positive' | 'error-error' {
  if (!isFailure(earlier)) return `positive-${severity(later)}`;
  return isFailure(later) ? 'error-error' : 'error-positive';
}

/** What is true of one code and not of the other, where the two meet. */
function differences(t: Translator, edition: Edition, first: CodeEntry, second: CodeEntry, relation: Relation): Difference[] {
  const inRelation = ({ facts }: CodeEntry): { code: string; profile: Profile } => {
    const placement = placementOf(relation, facts.code);
    return { code: facts.code, profile: placement === undefined ? profile(facts) : profile(facts, [placement.context]) };
  };
  const [one, other] = [inRelation(first), inRelation(second)];
  return differingRespects(one.profile, other.profile)
    .map((respect) => ({
      respect: t.label(respectLabels[respect]),
      statements: [one, other].flatMap(({ code, profile: facts }) => statements(t, edition, respect, code, facts)).map(phrase),
    }))
    .filter(({ statements: said }) => said.length > 0);
}

/** Whole sentences on one code in one respect; none where the table says all there is to say. */
function statements(t: Translator, edition: Edition, respect: Respect, code: string, facts: Profile): string[] {
  switch (respect) {
    case 'class': return [t.label(`differences.class.${facts.class ?? 'none'}`, { code })];
    case 'retry': return [t.label(`differences.retry.${facts.retry}`, { code })];
    case 'connection': return facts.connection === null ? [] : [t.label(`differences.connection.${facts.connection}`, { code })];
    case 'scope': return facts.scope.map((scope) => t.label(`differences.scope.${scope}`, { code }));
    case 'action': return facts.action.map((action) => t.label(`differences.action.${action}`, { code }));
    case 'actors': return [actorStatement(t, code, facts)];
    case 'occasions': return occasionStatements(t, edition, code, facts);
    case 'enhanced': return [];
    case 'definedIn': return facts.definedIn.length === 0 ? [t.label('differences.undefined', { code })] : [];
    default: return respect satisfies never;
  }
}

function actorStatement(t: Translator, code: string, facts: Profile): string {
  if (people(facts.actors).length > 0) return t.label('differences.actors.people', { code, actors: t.list(people(facts.actors).flatMap((share) => actorShare(t, share))) });
  return t.label(facts.actors.some(({ actors }) => actors.includes('software')) ? 'differences.actors.software' : 'differences.actors.nobody', { code });
}

function occasionStatements(t: Translator, edition: Edition, code: string, { occasions }: Profile): string[] {
  const stages = [...new Set(occasions.map(({ stage }) => stage))];
  const named = stages.filter((stage) => stage !== 'any' && stage !== 'unsolicited').map((stage) => occasionName(t, edition.protocol, stage));
  return [
    ...(named.length === 0 ? [] : [t.label('differences.occasions.stages', { code, occasions: t.list(named) })]),
    ...(stages.includes('any') ? [t.label('differences.occasions.any', { code })] : []),
    ...(stages.includes('unsolicited') ? [t.label('differences.occasions.unsolicited', { code })] : []),
  ];
}

function adviceSentence(t: Translator, [a, b]: Pair, advice: Advice): string {
  switch (advice.kind) {
    case 'rule': return t.label(`which.one.${advice.rule}`, { code: advice.code });
    case 'same-rule': return t.label(`which.both.${advice.rule}`, { a, b });
    case 'actors': {
      const { code, share: { enhanced, actors } } = advice;
      const names = actorNames(t, { actors });
      return enhanced.length === 0 ? t.label('which.actors', { code, actors: names }) : t.label('which.enhanced', { code, enhanced: patterns(t, { enhanced }), actors: names });
    }
    default: return advice satisfies never;
  }
}
