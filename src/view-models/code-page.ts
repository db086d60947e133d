/** The page of one code. */
import { pairId, type Pair } from '#domain/comparison.ts';
import { entryOf, updatedOn, type Edition } from '#domain/edition.ts';
import type { SectionText } from '#domain/prose.ts';
import { sourcesOf, type ReplyCodeFacts } from '#domain/reply-code.ts';
import type { Translator } from '#i18n/translator.ts';
import { plainText } from '#i18n/typography.ts';
import { codeDataPath, codeImage, codePath, comparisonPath, markdownPath, protocolPath } from '#routes.ts';
import { answerBox, ticketText, type AnswerBox } from './answer-box.ts';
import { contents, type Contents } from './contents.ts';
import { codeSection, type CodeSection } from './code-section.ts';
import { codeLink, tone, type CodeLink } from './fact-words.ts';
import { codeTable, type GlanceTable } from './glance-table.ts';
import { page, type Crumb, type Page } from './page-head.ts';
import { articleData } from './structured-data.ts';
import { pageTools, type PageTools } from './page-tools.ts';
import { codeSession, type SessionView } from './session-view.ts';

export interface ComparisonLink extends CodeLink {
  /** "450 vs 550". */
  readonly pair: string;
}

export interface ComparisonGroup {
  readonly heading: string;
  /** Whether somebody wrote a note on each. */
  readonly noted: boolean;
  readonly links: readonly ComparisonLink[];
}

export interface RepliesOf {
  readonly software: string;
  /** Whether that is a name, and so the same in every language. */
  readonly named: boolean;
  readonly texts: readonly string[];
}

export interface CodePage {
  readonly page: Page;
  readonly badge: string;
  readonly title: string;
  readonly answer: AnswerBox;
  readonly contents: Contents;
  readonly glance: GlanceTable;
  /** Null where it is not known where in a session the code stands. */
  readonly session: SessionView | null;
  readonly section: CodeSection;
  /** Null where none was seen. */
  readonly replies: { readonly heading: string; readonly items: readonly RepliesOf[] } | null;
  /** How mail services of the reader's country answer with the code; null where nothing is known of them. */
  readonly local: (SectionText & { readonly heading: string }) | null;
  /** Null where the code is compared with no other. */
  readonly compare: { readonly heading: string; readonly groups: readonly ComparisonGroup[] } | null;
  readonly related: { readonly heading: string; readonly links: readonly CodeLink[]; readonly all: { readonly name: string; readonly path: string } };
  readonly tools: PageTools;
}

/** Everything that the page of a code shows. Throws where the edition lacks it. */
export function codePage(t: Translator, edition: Edition, code: string): CodePage {
  const { protocol } = edition;
  const entry = entryOf(edition, code);
  const { facts, prose, local } = entry;
  const key = facts.standard ? tone([code]) : 'nonstandard';
  const named = { protocol: protocol.name, code, name: prose.short, title: prose.title };
  const index = protocolPath(protocol)(t.locale);
  const badge = plainText(t.label('badge', named));
  const section = codeSection(t, entry);
  const todo = { id: section.todo.id, name: section.todo.heading };
  const answer = answerBox(t, edition, prose.summary, [entry], todo);
  const description = t.label(`code.description.${key}`, named);
  const updated = updatedOn(entry);
  const crumbs: Crumb[] = [{ name: t.label('nav.codes', named), path: index }, { name: badge, path: null }];
  const frame = page(t, {
    title: t.label(`code.title.${key}`, named),
    description,
    answer: prose.summary,
    path: codePath(protocol, code),
    image: codeImage(protocol, code),
    facts: answer.cards.flatMap(({ lines }) => lines),
    data: articleData(t, edition, { path: codePath(protocol, code)(t.locale), headline: t.label('more.code', named), description, modified: updated, image: codeImage(protocol, code), crumbs, codes: [code] }),
    formats: [
      { type: 'text/markdown', path: markdownPath(codePath(protocol, code))(t.locale) },
      { type: 'application/json', path: codeDataPath(protocol, code)(t.locale) },
    ],
    crumbs,
  });
  const session = facts.contexts.length === 0 ? null : codeSession(t, protocol, facts);
  const groups = comparisons(t, edition, code);
  const compare = groups.length === 0 ? null : { heading: t.label('section.compare', { code }), groups };
  return {
    page: frame,
    badge,
    title: prose.title,
    answer,
    contents: contents(t, [
      todo,
      { id: 'at-a-glance', name: t.label('glance.heading') },
      ...(session === null ? [] : [{ id: 'session', name: session.heading }]),
      ...(compare === null ? [] : [{ id: 'compare', name: compare.heading }]),
    ]),
    glance: codeTable(t, edition, entry),
    session,
    section,
    replies: facts.replies.length === 0 ? null : { heading: t.label('section.replies'), items: repliesBySoftware(t, facts) },
    local: local === null ? null : { heading: t.label('section.local'), html: local.html, markdown: local.markdown },
    compare,
    related: {
      heading: t.label('more.related'),
      links: facts.related.filter((other) => edition.codes.has(other)).map((other) => codeLink(t, protocol, entryOf(edition, other))),
      all: { name: t.label('more.all', named), path: index },
    },
    tools: pageTools(t, frame, {
      ticketText: ticketText(badge, answer),
      updated,
      references: [...sourcesOf(facts), ...(local?.sources ?? [])],
      registry: edition.sources,
    }),
  };
}

function repliesBySoftware(t: Translator, { replies }: ReplyCodeFacts): RepliesOf[] {
  return [...Map.groupBy(replies, ({ software }) => software)].map(([software, same]) => ({
    software: software ?? t.label('replies.unknown-software'),
    named: software !== null,
    texts: same.map(({ text }) => text),
  }));
}

/** Every comparison with the code, those with a note first. */
function comparisons(t: Translator, edition: Edition, code: string): ComparisonGroup[] {
  const { protocol, neighbourhood: { pairs, noted } } = edition;
  const link = (pair: Pair): ComparisonLink => ({
    ...codeLink(t, protocol, entryOf(edition, pair[0] === code ? pair[1] : pair[0])),
    pair: plainText(t.label('pair.short', { a: pair[0], b: pair[1] })),
    path: comparisonPath(protocol, pair)(t.locale),
  });
  const own = pairs.filter((pair) => pair.includes(code));
  return [
    { heading: t.label('home.pairs.heading'), noted: true, links: own.filter((pair) => noted.has(pairId(pair))).map(link) },
    { heading: t.label('section.compare.others'), noted: false, links: own.filter((pair) => !noted.has(pairId(pair))).map(link) },
  ].filter(({ links }) => links.length > 0);
}
