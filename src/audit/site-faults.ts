/** Everything that can be wrong with the built site: dead links, missing alternates, leftovers of Markdown and of templates. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltPage, type BuiltPage } from './built-page.ts';
import type { Fault } from './fault.ts';

/** The pages of a built site, by path in ascending order. Throws where the folder cannot be read. */
export function readBuiltSite(root: string): BuiltPage[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readBuiltPage(root, file));
}

/** All faults of the pages of a built site that is to be served under `origin`, such as `https://example.com`, out of the folder `root`. */
export function siteFaults(pages: readonly BuiltPage[], root: string, origin: string): Fault[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return [
    ...pages.flatMap((page) => [...pageFaults(page), ...linkFaults(page, byPath, root), ...alternateFaults(page, byPath, origin)]),
    ...duplicates(pages.filter(({ indexable }) => indexable), 'title'),
    ...duplicates(pages.filter(({ indexable }) => indexable), 'description'),
    ...sitemapFaults(root, origin, pages),
  ];
}

function pageFaults(page: BuiltPage): Fault[] {
  const fault = (field: string, message: string): Fault => ({ file: page.path, field, message });
  const leftovers = [page.title, page.description, ...page.blocks].filter((text) => /\*\*|\{\{|\}\}/.test(text));
  const mainHeadings = page.headings.filter(({ level }) => level === 1);
  const skipped = page.headings.find(({ level }, index) => level > (page.headings[index - 1]?.level ?? 0) + 1);
  return [
    ...leftovers.map((text) => fault('text', `has "**" or "{{" left in "${text.slice(0, 80)}"; mend the Markdown or the label it comes from`)),
    ...(page.lang === '' ? [fault('html', 'has no lang')] : []),
    ...(page.title === '' ? [fault('title', 'is empty')] : []),
    ...(page.description === '' ? [fault('description', 'is empty')] : []),
    ...(mainHeadings.length === 1 ? [] : [fault('h1', `stands ${mainHeadings.length} times; expected once`)]),
    ...(skipped === undefined ? [] : [fault(`h${skipped.level}`, `"${skipped.text}" skips a level of the outline`)]),
    ...page.ids.filter((id, index) => page.ids.indexOf(id) !== index).map((id) => fault(`id "${id}"`, 'stands twice on the page')),
    ...page.resources.filter((resource) => /^(https?:)?\/\//.test(resource)).map((resource) => fault(resource, 'is loaded from another site; the pages load nothing from elsewhere')),
  ];
}

function linkFaults(page: BuiltPage, byPath: ReadonlyMap<string, BuiltPage>, root: string): Fault[] {
  return [...page.links, ...page.resources, ...page.formats.map(({ href }) => href)].flatMap((link): Fault[] => {
    if (/^[a-z]+:/.test(link)) return [];
    const { pathname, hash } = new URL(link, `https://site.example${page.path}`);
    const target = byPath.get(pathname);
    if (target === undefined) return existsSync(join(root, pathname)) && !pathname.endsWith('/') ? [] : [{ file: page.path, field: `link "${link}"`, message: 'leads nowhere' }];
    if (hash === '' || target.ids.includes(decodeURIComponent(hash.slice(1)))) return [];
    return [{ file: page.path, field: `link "${link}"`, message: `leads to a page without the id "${hash.slice(1)}"` }];
  });
}

/** Canonical and alternates are absolute, lead to pages that are offered to search engines, and are mutual. */
function alternateFaults(page: BuiltPage, byPath: ReadonlyMap<string, BuiltPage>, origin: string): Fault[] {
  const fault = (field: string, message: string): Fault => ({ file: page.path, field, message });
  const canonical = new URL(page.path, origin).href;
  const own = page.canonical === canonical ? [] : [fault('canonical', `is "${page.canonical}"; expected "${canonical}"`)];
  if (!page.indexable) return [...own, ...page.alternates.map(({ hreflang }) => fault(`hreflang ${hreflang}`, 'stands on a page with noindex'))];
  return [...own, ...page.alternates.flatMap(({ hreflang, href }) => {
    const field = `hreflang ${hreflang}`;
    const target = byPath.get(new URL(href).pathname);
    if (target === undefined || !target.indexable) return [fault(field, `leads to ${href}, which search engines are not offered`)];
    if (hreflang === 'x-default') return [];
    if (target.lang !== hreflang) return [fault(field, `leads to a page in "${target.lang}"`)];
    const back = target.alternates.some((alternate) => alternate.href === page.canonical);
    return back || page.path === '/' ? [] : [fault(field, `is one-sided: ${target.path} does not name this page`)];
  })];
}

function duplicates(pages: readonly BuiltPage[], field: 'title' | 'description'): Fault[] {
  const byText = Map.groupBy(pages.filter(({ path }) => path !== '/'), (page) => page[field]);
  return [...byText].flatMap(([text, same]) => same.slice(1).map(({ path }) => ({ file: path, field, message: `"${text}" is that of ${same[0]?.path ?? ''} too; expected one of its own` })));
}

function sitemapFaults(root: string, origin: string, pages: readonly BuiltPage[]): Fault[] {
  const files = readdirSync(root).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  if (files.length === 0) return [{ file: 'sitemap-index.xml', field: '', message: 'is missing; expected a sitemap of all pages that search engines are offered' }];
  const listed = new Set(files.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)));
  const expected = new Set(pages.filter(({ indexable }) => indexable).map(({ path }) => path));
  return [
    ...[...expected].filter((path) => !listed.has(path)).map((path) => ({ file: path, field: 'sitemap', message: `is not listed under ${origin}` })),
    ...[...listed].filter((path) => !expected.has(path)).map((path) => ({ file: path, field: 'sitemap', message: 'is listed, but it is no page for search engines' })),
  ];
}
