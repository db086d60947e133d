/** What chat programs learn of a page before they show a link to it. */
import { readFileSync } from 'node:fs';
import ogs from 'open-graph-scraper';
import { unfurlBytes } from '#audit/built-page.ts';

type Unfurled = Awaited<ReturnType<typeof ogs>>['result'];

/** Reads a built page by its path as a chat program does: its first 32 kB, by a reader that is not ours. Throws where that finds nothing. */
export async function unfurl(path: string): Promise<Unfurled> {
  const html = readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`).subarray(0, unfurlBytes).toString();
  const { result } = await ogs({ html, customMetaTags: [1, 2].flatMap((number) => ['label', 'data'].map((part) => ({ multiple: false, property: `twitter:${part}${number}`, fieldName: `${part}${number}` }))) });
  return result;
}
