/** The guide for language models as the text that llmstxt.org describes. */
import type { PhrasingContent } from 'mdast';
import type { Addresses } from '#routes.ts';
import type { Guide, GuideLink } from '#view-models/guide.ts';
import { authored, heading, link, list, markdownText, type Block } from './markdown.ts';

/** The name that the format gives to what can be left out. */
const optionalHeading = 'Optional';

/** A heading, a summary as a quotation, details, and sections of links with notes. */
export function guideText({ name, summary, details, sections, optional }: Guide, address: Addresses): string {
  const line = ({ name: text, path, note }: GuideLink): PhrasingContent[] => [link(text, address(path)), { type: 'text', value: `: ${note}` }];
  return markdownText([
    heading(1, name),
    { type: 'blockquote', children: [{ type: 'paragraph', children: [{ type: 'text', value: summary }] }] },
    ...details.map(authored),
    ...[...sections, { heading: optionalHeading, links: optional }].flatMap(({ heading: title, links }): Block[] => [heading(2, title), list(links.map(line))]),
  ]);
}
