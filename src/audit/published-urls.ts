/**
 * The ledger of everything that was ever published, `content/published-urls.txt`: a line for each path, of a page, of a file for
 * programs or of an image, followed by the ids on it.
 * `{locale}` stands for every language of the site. What stands here resolves for ever, as a page or as a redirect.
 */
import { readdirSync } from 'node:fs';
import { localeTags } from '#i18n/locales.ts';
import { servedPath, type BuiltPage } from './built-page.ts';
import type { Fault } from './fault.ts';

/** From a path that is no longer a page to the one that takes its place (`content/redirects.json`). */
export type Redirects = Readonly<Record<string, string>>;

/** Something that has an address: a page with its ids, or a file, which has none. */
type Published = Pick<BuiltPage, 'path' | 'ids' | 'anchors'> | { readonly path: string };

const ledger = 'content/published-urls.txt';
const placeholder = '{locale}';

/** The images of a built site that other sites show beside a link, and go on showing. Throws where the folder cannot be read. */
export function readImagePaths(root: string): { readonly path: string }[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).map(servedPath).filter((path) => /^\/social\/.*\.png$/.test(path)).sort().map((path) => ({ path }));
}

/** The ids of each published path, as the ledger writes it. Throws where a line is no path. */
export function parseLedger(text: string): Map<string, readonly string[]> {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'));
  return new Map(lines.map((line) => {
    const [path = '', ...ids] = line.split(' ');
    const wrong = ids.find((id) => !/^#[a-z0-9.-]+$/.test(id));
    if (!path.startsWith('/') || wrong !== undefined) throw new Error(`${ledger}: "${line.slice(0, 60)}" is no entry; expected a path and its ids, such as /{locale}/smtp/550/ #answer`);
    return [path, ids.map((id) => id.slice(1))];
  }));
}

/** The ledger with what the site has now added to it; nothing is taken out. */
export function extendLedger(known: ReadonlyMap<string, readonly string[]>, site: readonly Published[]): Map<string, readonly string[]> {
  const extended = new Map<string, Set<string>>([...known].map(([path, ids]) => [path, new Set(ids)]));
  const add = (entry: string, ids: readonly string[]): void => { extended.set(entry, new Set([...(extended.get(entry) ?? []), ...ids])); };
  for (const [entry, same] of Map.groupBy(addressable(site), ({ path }) => ledgerPath(path))) {
    const shared = same.map(anchorsOf).reduce((common, anchors) => common.filter((anchor) => anchors.includes(anchor)));
    add(entry, shared);
    // What one language alone has stands under its own path.
    for (const published of same) {
      const own = anchorsOf(published).filter((anchor) => !shared.includes(anchor));
      if (own.length > 0) add(published.path, own);
    }
  }
  return new Map([...extended].sort(([one], [other]) => (one < other ? -1 : 1)).map(([path, ids]) => [path, [...ids].sort()]));
}

/** The ledger as a text. */
export function writeLedger(entries: ReadonlyMap<string, readonly string[]>): string {
  const head = '// Every path and id that was ever published; {locale} stands for every language. Nothing is taken out of this file: `npm run urls:publish` adds to it.';
  return [head, ...[...entries].map(([path, ids]) => [path, ...ids.map((id) => `#${id}`)].join(' ')), ''].join('\n');
}

/** Everything published that does not resolve any more, and every redirect that leads nowhere. */
export function ledgerFaults(entries: ReadonlyMap<string, readonly string[]>, redirects: Redirects, site: readonly Published[]): Fault[] {
  const byPath = new Map(site.map((published) => [published.path, published]));
  const published = [...entries].flatMap(([entry, ids]) => publicPaths(entry).flatMap((path): Fault[] => {
    const published = byPath.get(redirects[path] ?? path);
    if (published === undefined) return [{ file: ledger, field: path, message: 'was published and is no longer there; expected it, or where it went in content/redirects.json' }];
    const present = new Set('ids' in published ? published.ids : []);
    return ids.filter((id) => !present.has(id)).map((id) => ({ file: ledger, field: `${path}#${id}`, message: 'was published and is no longer on the page; expected an element with this id' }));
  }));
  const misled = Object.entries(redirects).filter(([, to]) => !byPath.has(to)).map(([from, to]): Fault => ({ file: 'content/redirects.json', field: from, message: `leads to "${to}", which is no page` }));
  return [...published, ...misled];
}

/** The paths of the site that the ledger does not hold yet, as it would write them. */
export function unpublishedPaths(entries: ReadonlyMap<string, readonly string[]>, site: readonly Published[]): string[] {
  return [...new Set(addressable(site).map(({ path }) => ledgerPath(path)))].filter((entry) => !entries.has(entry));
}

/** What a host serves for an unknown address has no address of its own. */
function addressable(site: readonly Published[]): Published[] {
  return site.filter(({ path }) => !path.endsWith('.html'));
}

function anchorsOf(published: Published): readonly string[] {
  return 'anchors' in published ? published.anchors : [];
}

function ledgerPath(path: string): string {
  const locale = localeTags.find((tag) => path.includes(`/${tag}/`));
  return locale === undefined ? path : path.replace(`/${locale}/`, `/${placeholder}/`);
}

function publicPaths(entry: string): string[] {
  return entry.includes(placeholder) ? localeTags.map((tag) => entry.replace(placeholder, tag)) : [entry];
}
