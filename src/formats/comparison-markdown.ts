/** The Markdown twin of a comparison. */
import type { Addresses } from '#routes.ts';
import type { ComparisonPage } from '#view-models/comparison-page.ts';
import { authored, heading, list, markdownText, numberedList, paragraph, phrasing, strongParagraph } from './markdown.ts';
import { answerBlocks, codeBlocks, endBlocks, glanceBlocks, linkList, proseBlocks, sessionBlocks } from './page-parts.ts';

/** Everything on the page but its navigation, in the same order. */
export function comparisonMarkdown({ page, heading: title, names, answer, glance, session, codes, differences, which, more, tools }: ComparisonPage, address: Addresses): string {
  const { decide, items, example } = differences;
  return markdownText([
    heading(1, `${title} ${names}`),
    ...answerBlocks(answer),
    ...glanceBlocks(glance, address),
    ...(session === null ? [] : sessionBlocks(session)),
    ...codes.flatMap((code) => [heading(2, `${code.code} ${code.title}`), paragraph(code.summary), ...codeBlocks(code, 3)]),
    heading(2, differences.heading),
    ...(decide === null ? [] : proseBlocks(decide, 3)),
    numberedList(items.map(({ respect, statements }) => [strongParagraph(respect), ...statements.map((statement) => paragraph(phrasing(statement)))])),
    ...(example === null ? [] : proseBlocks(example, 3)),
    heading(2, which.heading),
    which.markdown === null ? list(which.items.map(phrasing)) : authored(which.markdown),
    heading(2, more.heading),
    heading(3, more.codesHeading),
    linkList(more.codes, address),
    ...(more.comparisons.length === 0 ? [] : [heading(3, more.comparisonsHeading), linkList(more.comparisons, address)]),
    ...endBlocks(page, tools, address),
  ]);
}
