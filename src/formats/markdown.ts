/** The parts of a Markdown document; the library escapes whatever would be read as markup. */
import type { ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { withoutMarks, type Phrase } from '#i18n/typography.ts';

export type Block = RootContent;
/** What stands within a line: plain text, or more than that. */
export type Inline = string | readonly PhrasingContent[];
type Depth = 1 | 2 | 3 | 4;

const options: Options = { bullet: '-', listItemIndent: 'one', rule: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] };

/** The document as a text. What keeps things together on a screen is left out; a program that searches for "SMTP 550" would miss it. */
export function markdownText(blocks: readonly Block[]): string {
  return withoutMarks(toMarkdown({ type: 'root', children: [...blocks] }, options));
}

/** A heading. */
export function heading(depth: Depth, text: string): Block {
  return { type: 'heading', depth, children: inline(text) };
}

/** A paragraph. */
export function paragraph(content: Inline): Block {
  return { type: 'paragraph', children: inline(content) };
}

/** A paragraph in bold: the head of what follows. */
export function strongParagraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'strong', children: inline(text) }] };
}

/** What an author wrote as Markdown: it stays as it is. */
export function authored(markdown: string): Block {
  // The writer passes HTML through untouched, and Markdown as well.
  return { type: 'html', value: markdown };
}

/** A list without an order, an item a line. */
export function list(items: readonly Inline[]): Block {
  return { type: 'list', ordered: false, spread: false, children: items.map((item) => listItem([paragraph(item)])) };
}

/** A numbered list whose items are blocks. */
export function numberedList(items: readonly (readonly Block[])[]): Block {
  return { type: 'list', ordered: true, start: 1, spread: true, children: items.map(listItem) };
}

/** A table; its first row names the columns. */
export function table(rows: readonly (readonly Inline[])[]): Block {
  return { type: 'table', children: rows.map((cells): TableRow => ({ type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })) })) };
}

/** Lines that stay as they are. */
export function codeBlock(lines: readonly string[]): Block {
  return { type: 'code', lang: 'text', value: lines.join('\n') };
}

/** What follows is about the document. */
export const rule: Block = { type: 'thematicBreak' };

/** A label or sentence with the code in it. */
export function phrasing(phrase: Phrase): PhrasingContent[] {
  return phrase.map(({ text, code }) => (code ? { type: 'inlineCode', value: text } : { type: 'text', value: text }));
}

/** A link. */
export function link(content: Inline, url: string): PhrasingContent {
  return { type: 'link', url, children: inline(content) };
}

/** Several things in one line, with a mark between them that needs no language. */
export function joined(parts: readonly (readonly PhrasingContent[])[], separator = ' · '): PhrasingContent[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [{ type: 'text', value: separator }, ...part]));
}

function inline(content: Inline): PhrasingContent[] {
  return typeof content === 'string' ? [{ type: 'text', value: content }] : [...content];
}

function listItem(children: readonly Block[]): ListItem {
  return { type: 'listItem', spread: children.length > 1, children: children as ListItem['children'] };
}
