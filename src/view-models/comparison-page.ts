/** The comparison of two codes, in reading order. */
import { advise, isIndexable, neighbours, pairId, type Advice, type Pair } from '#domain/comparison.ts';
import { contrast } from '#domain/contrast.ts';
import { entryOf, newest, type Edition } from '#domain/edition.ts';
import { sourcesOf } from '#domain/reply-code.ts';
import { relate } from '#domain/session.ts';
import type { Translator } from '#i18n/translator.ts';
import { phrase, plainText, type Phrase } from '#i18n/typography.ts';
import { codePath, comparisonImage, comparisonPath, markdownPath, protocolPath } from '#routes.ts';
import { answerBox, ticketText, type AnswerBox } from './answer-box.ts';
import { contents, type Contents } from './contents.ts';
import { codeSection, type CodeSection, type ProsePart } from './code-section.ts';
import { contrastSentence } from './contrast-sentence.ts';
import { differences, type Difference } from './differences.ts';
import { actorNames, tone } from './fact-words.ts';
import { pairTable, type GlanceTable } from './glance-table.ts';
import { page, type Crumb, type Page } from './page-head.ts';
import { pageTools, type PageTools } from './page-tools.ts';
import { articleData } from './structured-data.ts';
import { pairSession, type SessionView } from './session-view.ts';

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
  /** Authored, or computed. */
  readonly which: { readonly heading: string; readonly html: string | null; readonly markdown: string | null; readonly items: readonly Phrase[] };
  readonly more: {
    readonly heading: string;
    readonly codesHeading: string;
    readonly codes: readonly PairLink[];
    readonly comparisonsHeading: string;
    readonly comparisons: readonly PairLink[];
  };
  readonly tools: PageTools;
}

/** What decides between the two codes, in one sentence: as somebody wrote it, or computed. Throws where the edition lacks one of the codes. */
export function comparisonAnswer(t: Translator, edition: Edition, pair: Pair): string {
  const note = edition.notes.get(pairId(pair));
  if (note !== undefined) return note.difference;
  const [first, second] = [entryOf(edition, pair[0]), entryOf(edition, pair[1])];
  return contrastSentence(t, edition, contrast(relate(edition.protocol, first.facts, second.facts), first.facts, second.facts), first, second);
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
  const indexable = isIndexable(first.facts, second.facts, note !== undefined);
  const sentence = comparisonAnswer(t, edition, pair);
  const answer = answerBox(t, edition, sentence, [first, second], { id: 'which', name: t.label('which.heading') });
  const description = t.label(`comparison.description.${key}`, named);
  const updated = newest([first, second].flatMap(({ facts, prose }) => [facts.updated, prose.updated]).concat(note?.updated ?? []));
  const crumbs: Crumb[] = [{ name: t.label('nav.codes', named), path: protocolPath(protocol)(t.locale) }, { name: t.label('pair.short', named), path: null }];
  const frame = page(t, {
    title: t.label(`comparison.title.${key}`, named),
    description,
    answer: sentence,
    image: comparisonImage(protocol, pair),
    facts: answer.cards.map(({ link: { code }, lines }) => ({ property: code, value: lines.map(({ value }) => value).slice(0, 2).join(t.label('list.separator')) })),
    data: articleData(t, edition, { path: comparisonPath(protocol, pair)(t.locale), headline: heading, description, modified: updated, image: comparisonImage(protocol, pair), crumbs, codes: pair }),
    path: comparisonPath(protocol, pair),
    indexable,
    formats: indexable ? [{ type: 'text/markdown', path: markdownPath(comparisonPath(protocol, pair))(t.locale) }] : [],
    crumbs,
  });
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
      decide: note === undefined ? null : { id: 'decide', heading: t.label('section.decide', { a, b }), ...note.sections.decide },
      example: note?.sections.example === undefined ? null : { id: 'example', heading: t.label('section.example'), ...note.sections.example },
    },
    which: {
      heading: t.label('which.heading'),
      html: note?.sections.which.html ?? null,
      markdown: note?.sections.which.markdown ?? null,
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
      ticketText: ticketText(heading, answer),
      updated,
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


function adviceSentence(t: Translator, [a, b]: Pair, advice: Advice): string {
  switch (advice.kind) {
    case 'rule': return t.label(`which.one.${advice.rule}`, { code: advice.code });
    case 'same-rule': return t.label(`which.both.${advice.rule}`, { a, b });
    case 'actors': {
      const { code, share: { enhanced, actors } } = advice;
      const names = actorNames(t, { actors });
      return enhanced.length === 0 ? t.label('which.actors', { code, actors: names }) : t.label('which.enhanced', { code, enhanced: t.anyOf(enhanced), actors: names });
    }
    default: return advice satisfies never;
  }
}
