/** Faults of a built site, planted in a small one: the message names the page, the place and what to do. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { describeFault } from '#audit/fault.ts';
import { programFileFaults, readProgramFiles } from '#audit/program-files.ts';
import { readBuiltSite, siteFaults } from '#audit/site-faults.ts';

const origin = 'https://example.org';

interface PageParts {
  readonly path: string;
  readonly lang?: string;
  readonly title?: string;
  readonly head?: string;
  readonly unfurl?: string;
  readonly data?: string;
  readonly body?: string;
}

function alternates(...paths: readonly (readonly [string, string])[]): string {
  return paths.map(([hreflang, path]) => `<link rel="alternate" hreflang="${hreflang}" href="${origin}${path}">`).join('');
}

/** Open Graph as a sound page has it, with some properties changed or, where null, left out. */
function openGraph(path: string, changed: Readonly<Record<string, string | null>> = {}): string {
  const properties = { 'og:title': 'Title', 'og:description': 'Text', 'og:url': `${origin}${path}`, 'og:type': 'article', 'og:site_name': 'Site', 'og:locale': 'en_US', 'og:image': `${origin}/card.png`, 'og:image:width': '1200', 'og:image:height': '630', 'og:image:alt': 'Title', 'twitter:card': 'summary_large_image', ...changed };
  return Object.entries(properties).map(([property, content]) => (content === null ? '' : `<meta property="${property}" content="${content}">`)).join('');
}

/** The graph of a home page. */
function webSite(path: string, lang: string, changed: Readonly<Record<string, unknown>> = {}): string {
  const site = { '@type': 'WebSite', '@id': `${origin}${path}`, url: `${origin}${path}`, name: 'Site', description: 'Text', inLanguage: lang, ...changed };
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [site] })}</script>`;
}

function html({ path, lang = 'en', title = `Title of ${path}`, head = '', unfurl = openGraph(path), data = head.includes('noindex') ? '' : webSite(path, lang), body = '<h1>Heading</h1>' }: PageParts): string {
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="About ${path}"><link rel="canonical" href="${origin}${path}">${head}${unfurl}${data}</head><body>${body}</body></html>`;
}

const both = alternates(['en', '/en/'], ['ja', '/ja/']);
const sound: readonly PageParts[] = [{ path: '/en/', head: both }, { path: '/ja/', lang: 'ja', head: both }];

/** The sitemap of the sound site; where it is changed, a page has other alternates or another date. */
function sitemap(paths: readonly string[], changed: string = both): string {
  return `<urlset>${paths.map((path) => `<url><loc>${origin}${path}</loc>${changed.replaceAll('<link ', '<xhtml:link ').replaceAll('">', '"/>')}</url>`).join('')}</urlset>`;
}

/** The faults of the sound site with some of its pages replaced or added. */
function faultsOf(changed: readonly PageParts[], listed: string = sitemap(['/en/', '/ja/'])): string[] {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const pages = new Map([...sound, ...changed].map((page) => [page.path, page]));
    for (const page of pages.values()) {
      const file = join(root, page.path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, html(page));
    }
    writeFileSync(join(root, 'card.png'), '');
    writeFileSync(join(root, 'sitemap-pages-0.xml'), listed);
    return siteFaults(readBuiltSite(root), root, origin).map(describeFault);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a sound site has no fault', () => {
  assert.deepEqual(faultsOf([]), []);
});

const planted: readonly (readonly [string, readonly PageParts[], string | undefined, string])[] = [
  ['asterisks of Markdown', [{ path: '/en/', head: both, body: '<h1>H</h1><p>a **bold** word</p>' }], undefined, '/en/: text: has "**" or "{{" left in "a **bold** word"; mend the Markdown or the label it comes from'],
  ['a placeholder', [{ path: '/en/', head: both, title: 'About {{code}}' }], undefined, '/en/: text: has "**" or "{{" left in "About {{code}}"; mend the Markdown or the label it comes from'],
  ['a dead link', [{ path: '/en/', head: both, body: '<h1>H</h1><a href="/en/gone/">x</a>' }], undefined, '/en/: link "/en/gone/": leads nowhere'],
  ['a form for programs that is not there', [{ path: '/en/', head: `${both}<link rel="alternate" type="text/markdown" href="/en.md">` }], undefined, '/en/: link "/en.md": leads nowhere'],
  ['a dead anchor', [{ path: '/en/', head: both, body: '<h1>H</h1><a href="/ja/#gone">x</a>' }], undefined, '/en/: link "/ja/#gone": leads to a page without the id "gone"'],
  ['an id that stands twice', [{ path: '/en/', head: both, body: '<h1>H</h1><p id="a">x</p><p id="a">y</p>' }], undefined, '/en/: id "a": stands twice on the page'],
  ['a skipped heading', [{ path: '/en/', head: both, body: '<h1>H</h1><h3>Deep</h3>' }], undefined, '/en/: h3: "Deep" skips a level of the outline'],
  ['a resource of another site', [{ path: '/en/', head: both, body: '<h1>H</h1><img src="https://cdn.example.net/x.png" alt="">' }], undefined, '/en/: https://cdn.example.net/x.png: is loaded from another site; the pages load nothing from elsewhere'],
  ['a one-sided alternate', [{ path: '/ja/', lang: 'ja' }], undefined, '/en/: hreflang ja: is one-sided: /ja/ does not name this page'],
  ['an alternate in another language', [{ path: '/ja/', lang: 'ko', head: both }], undefined, '/en/: hreflang ja: leads to a page in "ko"'],
  ['two pages with one title', [{ path: '/ja/', lang: 'ja', head: both, title: 'Title of /en/' }], undefined, '/ja/: title: "Title of /en/" is that of /en/ too; expected one of its own'],
  ['a page that the sitemap lacks', [], sitemap(['/en/']), '/ja/: sitemap: is not listed under https://example.org'],
  ['a page with noindex in the sitemap', [{ path: '/en/x/', head: '<meta name="robots" content="noindex, follow">' }], sitemap(['/en/', '/ja/', '/en/x/']), '/en/x/: sitemap: is listed, but it is no page for search engines'],
  ['a page that the sitemap lists twice', [], sitemap(['/en/', '/ja/', '/ja/']), '/ja/: sitemap: is listed twice'],
  ['alternates of the sitemap that are not those of the page', [], sitemap(['/en/', '/ja/'], alternates(['en', '/en/'])), `/ja/: sitemap: has the alternates en ${origin}/en/; expected those of the page, en ${origin}/en/, ja ${origin}/ja/`],
  ['a date of the sitemap that the page does not name', [], sitemap(['/en/', '/ja/'], `${both}<lastmod>2026-11-20T00:00:00.000Z</lastmod>`), '/en/: sitemap: dates the page 2026-11-20; expected its newest date, none'],
  ['a link to a page in another language', [{ path: '/en/', head: both, body: '<h1>H</h1><a href="/ja/">x</a>' }], undefined, '/en/: link "/ja/": leads from a page in "en" to one in "ja"; expected the page in its own language, or a link that says so by hreflang'],
  ['a link that names another language than that of its page', [{ path: '/en/', head: both, body: '<h1>H</h1><a href="/ja/" hreflang="ko">x</a>' }], undefined, '/en/: link "/ja/": leads from a page in "en" to one in "ja"; expected the page in its own language, or a link that says so by hreflang'],
  ['a property that chat programs miss', [{ path: '/en/', head: both, unfurl: openGraph('/en/', { 'og:image:alt': null }) }], undefined, '/en/: og:image:alt: is not within the first 32768 bytes, which is what chat programs read'],
  ['properties behind too many bytes', [{ path: '/en/', head: `${both}<style>${'a'.repeat(32_768)}</style>` }], undefined, '/en/: og:title: is not within the first 32768 bytes, which is what chat programs read'],
  ['an address for chat programs that is not the canonical one', [{ path: '/en/', head: both, unfurl: openGraph('/ja/') }], undefined, `/en/: og:url: is "${origin}/ja/"; expected the canonical address "${origin}/en/"`],
  ['a social image that is not there', [{ path: '/en/', head: both, unfurl: openGraph('/en/', { 'og:image': `${origin}/gone.png` }) }], undefined, `/en/: og:image: is "${origin}/gone.png", which is no file of the site`],
  ['a label for chat programs without its value', [{ path: '/en/', head: both, unfurl: openGraph('/en/', { 'twitter:label1': 'Class' }) }], undefined, '/en/: twitter:label1: stands without twitter:data1, or that without it'],
  ['a page without a graph', [{ path: '/en/', head: both, data: '' }], undefined, '/en/: JSON-LD: has 0 graphs; expected one'],
  ['two graphs', [{ path: '/en/', head: both, data: webSite('/en/', 'en') + webSite('/en/', 'en') }], undefined, '/en/: JSON-LD: has 2 graphs; expected one'],
  ['a graph for nobody', [{ path: '/en/x/', head: '<meta name="robots" content="noindex, follow">', data: webSite('/en/x/', 'en') }], undefined, '/en/x/: JSON-LD: stands on a page that search engines are not offered'],
  ['a thing without a name', [{ path: '/en/', head: both, data: webSite('/en/', 'en', { name: '' }) }], undefined, '/en/: JSON-LD @graph.0.name: Too small: expected string to have >=1 characters'],
  ['a thing of an unknown property', [{ path: '/en/', head: both, data: webSite('/en/', 'en', { colour: 'red' }) }], undefined, '/en/: JSON-LD @graph.0: Unrecognized key: "colour"'],
  ['a thing in another language', [{ path: '/en/', head: both, data: webSite('/en/', 'ja') }], undefined, '/en/: JSON-LD inLanguage: is "ja" on a page in "en"'],
  ['a thing whose address is no page', [{ path: '/en/', head: both, data: webSite('/en/', 'en', { url: `${origin}/gone/` }) }], undefined, `/en/: JSON-LD url: is "${origin}/gone/", which is no page`],
  ['a reference that nothing explains', [{ path: '/en/', head: both, data: `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'DefinedTermSet', '@id': `${origin}/en/#codes`, name: 'Codes', description: 'Text', inLanguage: 'en', hasDefinedTerm: [{ '@id': `${origin}/en/550/#term` }] }] })}</script>` }], undefined, `/en/: JSON-LD @id: names "${origin}/en/550/#term", which no page explains`],
];

for (const [name, changed, listed, message] of planted) {
  test(`${name} is reported by page and place`, () => {
    const faults = faultsOf(changed, listed);
    assert.ok(faults.includes(message), `"${message}" is not among:\n${faults.join('\n')}`);
  });
}

/** The faults of the files for programs that are laid beside the sound site. */
function programFaultsOf(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const [path, text] of [...sound.map((page): [string, string] => [`${page.path}index.html`, html(page)]), ...Object.entries(files)]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return programFileFaults(readProgramFiles(root), readBuiltSite(root), root, origin).map(describeFault);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('addresses in files for programs may lead to pages and to such files', () => {
  assert.deepEqual(programFaultsOf({
    'en/550.md': `# 550\n\n[Page](${origin}/en/) <${origin}/ja/>\n`,
    'llms.txt': `- [550](${origin}/en/550.md): a code\n`,
    'api/v1/index.json': JSON.stringify({ page: `${origin}/en/`, elsewhere: 'https://example.net/gone' }),
    'robots.txt': `Sitemap: ${origin}/gone.xml`,
  }), []);
});

test('what is wrong with a file for programs is reported by path and place', () => {
  assert.deepEqual(programFaultsOf({
    'en/550.md': `[Page](${origin}/en/551/)\n\n<p>left</p>\n`,
    'en/feed.xml': `<link href="${origin}/ja/#gone"/>`,
    'api/v1/en/550.json': JSON.stringify({ page: `${origin}/en/552`, text: '[object Object]' }),
  }), [
    `/api/v1/en/550.json: address "${origin}/en/552": leads nowhere`,
    '/api/v1/en/550.json: text: has "[object " left in it; mend what it is made from',
    `/en/550.md: address "${origin}/en/551/": leads nowhere`,
    '/en/550.md: text: has "<p>" left in it; mend what it is made from',
    `/en/feed.xml: address "${origin}/ja/#gone": leads to a page without the id "gone"`,
  ]);
});
