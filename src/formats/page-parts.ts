/** The parts that the Markdown twins of codes and comparisons have in common. */
import { licence } from '#domain/licence.ts';
import type { PhrasingContent } from 'mdast';
import type { Addresses } from '#routes.ts';
import type { AnswerBox } from '#view-models/answer-box.ts';
import type { CodeSection, ProsePart } from '#view-models/code-section.ts';
import type { Fact } from '#view-models/fact-words.ts';
import type { GlanceTable } from '#view-models/glance-table.ts';
import type { Page } from '#view-models/page-head.ts';
import type { PageTools } from '#view-models/page-tools.ts';
import type { SessionView } from '#view-models/session-view.ts';
import { authored, codeBlock, heading, joined, link, list, paragraph, phrasing, rule, strongParagraph, table, type Block } from './markdown.ts';

/** The answer: its sentence, and what must be known of each code; the code is named where there are two. */
export function answerBlocks({ sentence, cards }: AnswerBox): Block[] {
  return [
    paragraph(phrasing(sentence)),
    ...cards.flatMap(({ title, lines }) => [...(cards.length > 1 ? [strongParagraph(title)] : []), list(lines.map(({ text }) => text))]),
  ];
}

/** The facts as a table; what is the same for both codes stands in both columns. */
export function glanceBlocks({ heading: title, columns, rows }: GlanceTable, address: Addresses): Block[] {
  return [
    heading(2, title),
    table([
      ['', ...columns.map(({ code }) => code)],
      ...rows.map(({ name, cells }) => [name, ...columns.map((_, column) => joined((cells[column] ?? cells[0] ?? []).map((fact) => factPhrasing(fact, address))))]),
    ]),
  ];
}

/** The example session, a block of lines for each side. */
export function sessionBlocks({ heading: title, intro, connected, legend, opening, sides }: SessionView): Block[] {
  const dialogue = (lines: NonNullable<SessionView['opening']>['lines']): Block[] => (lines.length === 0 ? [] : [codeBlock(lines.map(({ speaker, text }) => `${speaker === 'client' ? 'C' : 'S'}: ${text}`.trimEnd()))]);
  const before = opening === null ? [] : [paragraph(connected), ...dialogue(opening.lines)];
  return [
    heading(2, title),
    ...(sides.length === 0 ? [paragraph(intro), ...before] : [...before, paragraph(intro)]),
    ...sides.flatMap((side) => [...(side.heading === null ? [] : [heading(3, side.heading)]), ...dialogue(side.lines)]),
    paragraph(legend),
  ];
}

/** The texts on a code, under headings of the given depth. */
export function codeBlocks({ explanation, todo, avoid }: CodeSection, depth: 2 | 3): Block[] {
  const inner = depth === 2 ? 3 : 4;
  return [
    ...explanation.flatMap((part) => proseBlocks(part, depth)),
    heading(depth, todo.heading),
    ...todo.actors.flatMap((part) => proseBlocks(part, inner)),
    ...(avoid === null ? [] : proseBlocks(avoid, depth)),
  ];
}

/** A text under its heading. */
export function proseBlocks(part: Pick<ProsePart, 'heading' | 'markdown'>, depth: 2 | 3 | 4): Block[] {
  return [heading(depth, part.heading), authored(part.markdown)];
}

/** Links to pages. */
export function linkList(links: readonly { readonly name: string; readonly path: string }[], address: Addresses): Block {
  return list(links.map(({ name, path }) => [link(name, address(path))]));
}

/** Sources, the address to cite, date and licence. */
export function endBlocks({ path, labels }: Page, { sourcesHeading, sources, address: addressLabel, updated }: PageTools, address: Addresses): Block[] {
  return [
    heading(2, sourcesHeading),
    list(sources.map((source) => joined([factPhrasing(source, address), ...source.sections.map(({ number, href }) => [link(number, href)])], ', '))),
    rule,
    list([[link(addressLabel, address(path))], updated.text, [link(labels.licence, licence.url)]]),
  ];
}

function factPhrasing({ text, href }: Fact, address: Addresses): PhrasingContent[] {
  return href === null ? phrasing(text) : [link(phrasing(text), address(href))];
}
