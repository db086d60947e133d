/** Tells search engines by the IndexNow protocol which pages of the site are new or have changed. */

export interface Submission {
  /** The address that takes submissions, such as `https://api.indexnow.org/indexnow`. */
  readonly endpoint: string;
  /** The key that the site serves under `/<key>.txt`. */
  readonly key: string;
  readonly origin: string;
}

/** The most addresses that one submission may hold. */
const most = 10_000;

/** The addresses of a sitemap with the date of their last change; an empty date where the sitemap names none. */
export function sitemapEntries(xml: string): Map<string, string> {
  return new Map([...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => [/<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '', /<lastmod>([^<]*)<\/lastmod>/.exec(entry)?.[1] ?? '']));
}

/** The addresses that the present sitemap has and the previous one lacks or dates otherwise, and those that are gone. */
export function changedUrls(previous: ReadonlyMap<string, string>, present: ReadonlyMap<string, string>): string[] {
  const changed = [...present].filter(([url, date]) => previous.get(url) !== date).map(([url]) => url);
  return [...changed, ...[...previous.keys()].filter((url) => !present.has(url))];
}

/** Sends the addresses, in as many submissions as they need. Throws where one is refused or is not of the site. */
export async function submitUrls(urls: readonly string[], { endpoint, key, origin }: Submission): Promise<void> {
  const foreign = urls.find((url) => new URL(url).origin !== origin);
  if (foreign !== undefined) throw new Error(`${foreign} is not of ${origin}; IndexNow takes the addresses of one site`);
  for (let start = 0; start < urls.length; start += most) {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ host: new URL(origin).host, key, keyLocation: `${origin}/${key}.txt`, urlList: urls.slice(start, start + most) }),
    });
    if (!response.ok) throw new Error(`${endpoint} answered ${response.status} ${response.statusText}; expected 200 or 202`);
  }
}
