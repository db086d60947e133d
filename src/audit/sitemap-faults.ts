/** Whether the sitemap says of each page what the page itself says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { BuiltPage } from './built-page.ts';
import type { Fault } from './fault.ts';

/** A page as a sitemap lists it (sitemaps.org, protocol 0.9, with the alternates of Google's extension). */
export interface SitemapEntry {
  readonly address: string;
  readonly alternates: BuiltPage['alternates'];
  /** The date without the time; null where the sitemap names none. */
  readonly modified: string | null;
}

/** The entries of all sitemaps of a built site. Throws where the folder cannot be read. */
export function readSitemap(root: string): SitemapEntry[] {
  return readdirSync(root).filter((file) => /^sitemap-.*\.xml$/.test(file)).flatMap((file) => entriesOf(readFileSync(join(root, file), 'utf8')));
}

/** The faults of the sitemap of a site that is to be served under `origin`. */
export function sitemapFaults(entries: readonly SitemapEntry[], pages: readonly BuiltPage[], origin: string): Fault[] {
  const fault = (file: string, message: string): Fault => ({ file, field: 'sitemap', message });
  if (entries.length === 0) return [fault('', 'is missing; expected one of all pages that search engines are offered')];
  const offered = new Map(pages.filter(({ indexable }) => indexable).map((page) => [new URL(page.path, origin).href, page]));
  const listed = new Set(entries.map(({ address }) => address));
  return [
    ...[...offered].filter(([address]) => !listed.has(address)).map(([, { path }]) => fault(path, `is not listed under ${origin}`)),
    ...entries.flatMap(({ address, alternates, modified }, index): Fault[] => {
      const page = offered.get(address);
      if (page === undefined) return [fault(new URL(address).pathname, 'is listed, but it is no page for search engines')];
      return [
        ...(entries.findIndex((other) => other.address === address) === index ? [] : [fault(page.path, 'is listed twice')]),
        ...(told(alternates) === told(page.alternates) ? [] : [fault(page.path, `has the alternates ${told(alternates)}; expected those of the page, ${told(page.alternates)}`)]),
        ...(modified === page.updated ? [] : [fault(page.path, `dates the page ${modified ?? 'not at all'}; expected its newest date, ${page.updated ?? 'none'}`)]),
      ];
    }),
  ];
}

function told(alternates: BuiltPage['alternates']): string {
  return alternates.map(({ hreflang, href }) => `${hreflang} ${href}`).join(', ');
}

function entriesOf(xml: string): SitemapEntry[] {
  const entries: { address: string; alternates: { hreflang: string; href: string }[]; modified: string | null }[] = [];
  let element = '';
  const parser = new Parser({
    onopentag(name, { hreflang = '', href = '' }) {
      element = name;
      if (name === 'url') entries.push({ address: '', alternates: [], modified: null });
      if (name === 'xhtml:link') entries.at(-1)?.alternates.push({ hreflang, href });
    },
    ontext(text) {
      const entry = entries.at(-1);
      if (entry !== undefined && element === 'loc') entry.address += text;
      if (entry !== undefined && element === 'lastmod') entry.modified = text.slice(0, '2026-01-01'.length);
    },
    onclosetag() {
      element = '';
    },
  }, { xmlMode: true });
  parser.write(xml);
  parser.end();
  return entries;
}
