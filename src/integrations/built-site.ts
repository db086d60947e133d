/** What is done with the built pages: they are read once, the sitemaps are written from them, and their faults stop the build. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { BuiltPage } from '#audit/built-page.ts';
import { refuse } from '#audit/fault.ts';
import { programFileFaults, readProgramFiles } from '#audit/program-files.ts';
import { ledgerFaults, parseLedger, readImagePaths, type Redirects } from '#audit/published-urls.ts';
import { readBuiltSite, siteFaults } from '#audit/site-faults.ts';

/** What the path of a page names below its protocol: a code, or a pair. Other pages name nothing there. */
const nameOf = (url: string): string => new URL(url).pathname.split('/')[3] ?? '';

/** The integrations in the order in which they have to come; `origin` is where the site is to be served. */
export function builtSite(origin: string, redirects: Redirects): AstroIntegration[] {
  let pages = new Map<string, BuiltPage>();
  return [
    { name: 'built-pages', hooks: { 'astro:build:done': ({ dir }) => { pages = new Map(readBuiltSite(fileURLToPath(dir)).map((page) => [page.path, page])); } } },
    sitemap({
      // What is for search engines, in which languages and how old it is stands in the pages.
      serialize: (item) => {
        const page = pages.get(new URL(item.url).pathname);
        if (page?.indexable !== true) return undefined;
        return {
          url: item.url,
          links: page.alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
          ...(page.updated === null ? {} : { lastmod: page.updated }),
        };
      },
      // One for each kind of page; what is in neither of these goes to sitemap-pages-0.xml.
      chunks: {
        comparisons: (item) => (nameOf(item.url).includes('-vs-') ? item : undefined),
        codes: (item) => (nameOf(item.url) !== '' && !nameOf(item.url).includes('-vs-') ? item : undefined),
      },
    }),
    {
      name: 'audit-site',
      hooks: {
        'astro:build:done': ({ dir }) => {
          const root = fileURLToPath(dir);
          const all = [...pages.values()];
          const programFiles = readProgramFiles(root);
          const ledger = parseLedger(readFileSync('content/published-urls.txt', 'utf8'));
          refuse('built site', [
            ...siteFaults(all, root, origin),
            ...programFileFaults(programFiles, all, root, origin),
            ...ledgerFaults(ledger, redirects, [...all, ...programFiles, ...readImagePaths(root)]),
          ]);
        },
      },
    },
  ];
}
