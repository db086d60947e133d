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
  readonly body?: string;
}

function alternates(...paths: readonly (readonly [string, string])[]): string {
  return paths.map(([hreflang, path]) => `<link rel="alternate" hreflang="${hreflang}" href="${origin}${path}">`).join('');
}

function html({ path, lang = 'en', title = `Title of ${path}`, head = '', body = '<h1>Heading</h1>' }: PageParts): string {
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="About ${path}"><link rel="canonical" href="${origin}${path}">${head}</head><body>${body}</body></html>`;
}

const both = alternates(['en', '/en/'], ['ja', '/ja/']);
const sound: readonly PageParts[] = [{ path: '/en/', head: both }, { path: '/ja/', lang: 'ja', head: both }];

/** The faults of the sound site with some of its pages replaced or added. */
function faultsOf(changed: readonly PageParts[], sitemapPaths: readonly string[] = ['/en/', '/ja/']): string[] {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    const pages = new Map([...sound, ...changed].map((page) => [page.path, page]));
    for (const page of pages.values()) {
      const file = join(root, page.path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, html(page));
    }
    writeFileSync(join(root, 'sitemap-0.xml'), sitemapPaths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join(''));
    return siteFaults(readBuiltSite(root), root, origin).map(describeFault);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a sound site has no fault', () => {
  assert.deepEqual(faultsOf([]), []);
});

const planted: readonly (readonly [string, readonly PageParts[], readonly string[] | undefined, string])[] = [
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
  ['a page that the sitemap lacks', [], ['/en/'], '/ja/: sitemap: is not listed under https://example.org'],
  ['a page with noindex in the sitemap', [{ path: '/en/x/', head: '<meta name="robots" content="noindex, follow">' }], ['/en/', '/ja/', '/en/x/'], '/en/x/: sitemap: is listed, but it is no page for search engines'],
];

for (const [name, changed, sitemapPaths, message] of planted) {
  test(`${name} is reported by page and place`, () => {
    const faults = faultsOf(changed, sitemapPaths);
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
