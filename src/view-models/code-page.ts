/** The page of one code. */
import { pairId, type Pair } from '#domain/comparison.ts';
import { entryOf, type Edition } from '#domain/edition.ts';
import { sourcesOf, type ReplyCodeFacts } from '#domain/reply-code.ts';
import type { Translator } from '#i18n/translator.ts';
import { plainText } from '#i18n/typography.ts';
import { codePath, comparisonPath, protocolPath } from '#routes.ts';
import { answerBox, ticketText, type AnswerBox } from './answer-box.ts';
import { contents, type Contents } from './contents.ts';
import { codeSection, type CodeSection } from './code-section.ts';
import { codeLink, tone, type CodeLink } from './fact-words.ts';
import { codeTable, type GlanceTable } from './glance-table.ts';
import { page, type Page } from './page-head.ts';
import { pageTools, type PageTools } from './page-tools.ts';
import { codeSession, type SessionView } from './session-view.ts';

export interface ComparisonLink extends CodeLink {
  /** "450 vs 550". */
  readonly pair: string;
  /** Whether somebody wrote a note on it. */
  readonly noted: boolean;
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
  readonly session: SessionView;
  readonly section: CodeSection;
  readonly replies: { readonly heading: string; readonly items: readonly RepliesOf[] };
  readonly compare: { readonly heading: string; readonly links: readonly ComparisonLink[] };
  readonly related: { readonly heading: string; readonly links: readonly CodeLink[]; readonly all: { readonly name: string; readonly path: string } };
  readonly tools: PageTools;
}

/** Everything that the page of a code shows. Throws where the edition lacks it. */
export function codePage(t: Translator, edition: Edition, code: string): CodePage {
  const { protocol } = edition;
  const entry = entryOf(edition, code);
  const { facts, prose } = entry;
  const key = tone([code]);
  const named = { protocol: protocol.name, code, name: prose.short, title: prose.title };
  const index = protocolPath(protocol)(t.locale);
  const badge = plainText(t.label('badge', named));
  const frame = page(t, {
    title: t.label(`code.title.${key}`, named),
    description: t.label(`code.description.${key}`, named),
    path: codePath(protocol, code),
    crumbs: [{ name: t.label('nav.codes', named), path: index }, { name: badge, path: null }],
  });
  const answer = answerBox(t, edition, prose.summary, [entry]);
  const section = codeSection(t, entry);
  return {
    page: frame,
    badge,
    title: prose.title,
    answer,
    contents: contents(t, [
      { id: section.todo.id, name: section.todo.heading },
      { id: 'at-a-glance', name: t.label('glance.heading') },
      { id: 'session', name: t.label('session.heading') },
      { id: 'compare', name: t.label('section.compare', { code }) },
    ]),
    glance: codeTable(t, edition, entry),
    session: codeSession(t, protocol, facts),
    section,
    replies: { heading: t.label('section.replies'), items: repliesBySoftware(t, facts) },
    compare: { heading: t.label('section.compare', { code }), links: comparisons(t, edition, code) },
    related: {
      heading: t.label('more.related'),
      links: facts.related.filter((other) => edition.codes.has(other)).map((other) => codeLink(t, protocol, entryOf(edition, other))),
      all: { name: t.label('more.all', named), path: index },
    },
    tools: pageTools(t, frame, {
      ticketText: ticketText(t, badge, answer),
      dates: [facts.updated, prose.updated],
      references: sourcesOf(facts),
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
function comparisons(t: Translator, edition: Edition, code: string): ComparisonLink[] {
  const { protocol, codes, notes } = edition;
  const links = [...codes.values()]
    .filter(({ facts }) => facts.code !== code)
    .map((other): ComparisonLink => {
      const pair: Pair = other.facts.code < code ? [other.facts.code, code] : [code, other.facts.code];
      return {
        ...codeLink(t, protocol, other),
        pair: plainText(t.label('pair.short', { a: pair[0], b: pair[1] })),
        path: comparisonPath(protocol, pair)(t.locale),
        noted: notes.has(pairId(pair)),
      };
    });
  return [...links.filter(({ noted }) => noted), ...links.filter(({ noted }) => !noted)];
}
