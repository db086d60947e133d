/** Everything that can be wrong with the built site: dead links, missing alternates, leftovers of Markdown and of templates. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localeTags } from '#i18n/locales.ts';
import { readBuiltPage, unfurlBytes, type BuiltPage } from './built-page.ts';
import type { Fault } from './fault.ts';
import { readSitemap, sitemapFaults } from './sitemap-faults.ts';
import { structuredDataFaults } from './structured-data-faults.ts';

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
    ...pages.flatMap((page) => [...pageFaults(page), ...linkFaults(page, byPath, root), ...alternateFaults(page, byPath, origin), ...unfurlFaults(page, root, origin)]),
    ...duplicates(pages.filter(({ indexable }) => indexable), 'title'),
    ...duplicates(pages.filter(({ indexable }) => indexable), 'description'),
    ...sitemapFaults(readSitemap(root), pages, origin),
    ...structuredDataFaults(pages, origin),
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
  const others = [...page.resources, ...page.formats.map(({ href }) => href)].map((href) => ({ href, hreflang: null }));
  return [...page.links, ...others].flatMap(({ href, hreflang }): Fault[] => {
    if (/^[a-z]+:/.test(href)) return [];
    const fault = (message: string): Fault => ({ file: page.path, field: `link "${href}"`, message });
    const { pathname, hash } = new URL(href, `https://site.example${page.path}`);
    const target = byPath.get(pathname);
    if (target === undefined) return existsSync(join(root, pathname)) && !pathname.endsWith('/') ? [] : [fault('leads nowhere')];
    if (hash !== '' && !target.ids.includes(decodeURIComponent(hash.slice(1)))) return [fault(`leads to a page without the id "${hash.slice(1)}"`)];
    // A page in every language belongs to none, and its links say where they lead.
    return target.lang === (hreflang ?? page.lang) || inEveryLanguage(target) ? [] : [fault(`leads from a page in "${page.lang}" to one in "${target.lang}"; expected the page in its own language, or a link that says so by hreflang`)];
  });
}

/** Whether a page tells one thing in every language: it leads into each by a link of its content. */
function inEveryLanguage(page: BuiltPage): boolean {
  return !localeTags.some((tag) => page.path.startsWith(`/${tag}/`));
}

/** What chat programs need to show a link, in the part of the page that they read. */
const unfurled = ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:locale', 'og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'] as const;

function unfurlFaults({ path, unfurl, canonical }: BuiltPage, root: string, origin: string): Fault[] {
  const fault = (field: string, message: string): Fault => ({ file: path, field, message });
  const image = unfurl['og:image'] ?? '';
  return [
    ...unfurled.filter((property) => (unfurl[property] ?? '') === '').map((property) => fault(property, `is not within the first ${unfurlBytes} bytes, which is what chat programs read`)),
    ...(unfurl['og:url'] === canonical ? [] : [fault('og:url', `is "${unfurl['og:url'] ?? ''}"; expected the canonical address "${canonical}"`)]),
    ...(image.startsWith(`${origin}/`) && existsSync(join(root, new URL(image).pathname)) ? [] : [fault('og:image', `is "${image}", which is no file of the site`)]),
    ...[1, 2].filter((number) => (unfurl[`twitter:label${number}`] === undefined) !== (unfurl[`twitter:data${number}`] === undefined)).map((number) => fault(`twitter:label${number}`, `stands without twitter:data${number}, or that without it`)),
  ];
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
