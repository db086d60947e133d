/** The Markdown twin of the page of a code. */
import type { Addresses } from '#routes.ts';
import type { CodePage } from '#view-models/code-page.ts';
import { codeBlock, heading, link, list, markdownText, strongParagraph } from './markdown.ts';
import { answerBlocks, codeBlocks, endBlocks, glanceBlocks, linkList, proseBlocks, sessionBlocks } from './page-parts.ts';

/** Everything on the page but its navigation; of the comparisons, those that somebody wrote a note on. */
export function codeMarkdown({ page, badge, title, answer, section, glance, session, replies, local, compare, related, tools }: CodePage, address: Addresses): string {
  const noted = compare?.groups.filter((group) => group.noted) ?? [];
  return markdownText([
    heading(1, `${badge} ${title}`),
    ...answerBlocks(answer),
    ...codeBlocks(section, 2),
    ...glanceBlocks(glance, address),
    ...(session === null ? [] : sessionBlocks(session)),
    ...(replies === null ? [] : [heading(2, replies.heading), ...replies.items.flatMap(({ software, texts }) => [strongParagraph(software), codeBlock(texts)])]),
    ...(local === null ? [] : proseBlocks(local, 2)),
    ...(compare === null || noted.length === 0 ? [] : [heading(2, compare.heading), ...noted.flatMap((group) => [heading(3, group.heading), linkList(group.links.map(({ pair, path }) => ({ name: pair, path })), address)])]),
    heading(2, related.heading),
    list([...related.links.map(({ code, name, path }) => [link(`${code} ${name}`, address(path))]), [link(related.all.name, address(related.all.path))]]),
    ...endBlocks(page, tools, address),
  ]);
}
