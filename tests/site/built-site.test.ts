/** What the built site has to hold, read from its files. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readProgramFiles } from '#audit/program-files.ts';
import { parseLedger, readImagePaths, unpublishedPaths } from '#audit/published-urls.ts';
import { resemblancesByLocale } from '#audit/similarity.ts';
import { readBuiltSite } from '#audit/site-faults.ts';
import { readContentFiles } from '#audit/content-files.ts';
import { comparedPairs, pairId } from '#domain/comparison.ts';
import { localeTags } from '#i18n/locales.ts';
import { replyCodeFacts } from '#schemas/reply-code-facts.ts';

const pages = readBuiltSite('dist');
const byPath = new Map(pages.map((page) => [page.path, page]));
const contentFiles = readContentFiles('content');
const facts = contentFiles.filter(({ path }) => path.startsWith('facts/smtp/')).map(({ text }) => replyCodeFacts.parse(JSON.parse(text)));
const noted = contentFiles.flatMap(({ path }) => /^prose\/en\/smtp\/(.*-vs-.*)\.md$/.exec(path)?.[1] ?? []);

test('every code and every compared pair has a page in every language, and a short link', () => {
  // Without a locale it is the short link.
  const expected = ['', ...localeTags.map((locale) => `/${locale}`)].flatMap((start) => [...facts.map(({ code }) => code), ...comparedPairs(facts, noted).map(pairId)].map((name) => `${start}/smtp/${name}/`));
  assert.deepEqual(expected.filter((path) => !byPath.has(path)), []);
  assert.equal(pages.filter(({ path }) => path.includes('/smtp/') && !path.endsWith('/smtp/')).length, expected.length);
});

test('every pair with a note is offered to search engines', () => {
  assert.deepEqual(localeTags.flatMap((locale) => noted.map((name) => `/${locale}/smtp/${name}/`)).filter((path) => byPath.get(path)?.indexable !== true), []);
});

test('pairs that neither have a note nor are mostly met at the same step are not', () => {
  assert.equal(byPath.get('/en/smtp/221-vs-521/')?.indexable, false);
  assert.equal(byPath.get('/en/smtp/421-vs-551/')?.indexable, false);
  assert.equal(byPath.get('/en/smtp/450-vs-550/')?.indexable, true)
  assert.equal(byPath.get('/en/smtp/450-vs-551/')?.indexable, true);
});

test('every page, every file for programs and every image is in the ledger of what is published', () => {
  assert.deepEqual(unpublishedPaths(parseLedger(readFileSync('content/published-urls.txt', 'utf8')), [...pages, ...readProgramFiles('dist'), ...readImagePaths('dist')]), [], 'run `npm run urls:publish` and look at what it adds');
});

test('every page that is offered has all languages and a default as alternates', () => {
  const wrong = pages.filter(({ indexable }) => indexable).filter(({ alternates }) => alternates.map(({ hreflang }) => hreflang).join() !== [...localeTags, 'x-default'].join());
  assert.deepEqual(wrong.map(({ path }) => path), []);
});

test('the sitemaps are one for each kind of page, and robots.txt names their index', () => {
  const counts = Object.fromEntries(['comparisons', 'codes', 'pages'].map((kind) => [kind, readFileSync(`dist/sitemap-${kind}-0.xml`, 'utf8').split('<url>').length - 1]));
  const offered = pages.filter(({ indexable }) => indexable).map(({ path }) => path);
  const comparisons = offered.filter((path) => path.includes('-vs-')).length;
  const codes = localeTags.length * facts.length;
  assert.deepEqual(counts, { comparisons, codes, pages: offered.length - comparisons - codes });
  const index = readFileSync('dist/sitemap-index.xml', 'utf8');
  for (const kind of Object.keys(counts)) assert.match(index, new RegExp(`/sitemap-${kind}-0\\.xml</loc>`));
  assert.match(readFileSync('dist/robots.txt', 'utf8'), /^Sitemap: http.*\/sitemap-index\.xml$/m);
});

test('the site stays below the number of files that a large host takes without charge', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  assert.ok(files < 19_500, `${files} files`);
});

test('no sentence stands twice on a page', () => {
  const names = new Set(localeTags.flatMap((locale) => Object.values(JSON.parse(readFileSync(`content/labels/${locale}.json`, 'utf8')) as Record<string, string>)));
  const repeated = pages.flatMap(({ path, lang, blocks, headings }) => {
    // The list of contents repeats the headings; that is what it is for.
    const titles = new Set(headings.map(({ text }) => text));
    // Thai has no full stop: there a whole block counts as one sentence, unless it is a list of names, such as of those who act.
    const sentences = blocks.filter((block) => !titles.has(block) && !block.split(', ').every((name) => names.has(name))).flatMap((block) => block.split(/(?<=[.?!])\s+|(?<=[。？])/)).filter((sentence) => (/[.?!。？]$/.test(sentence) ? sentence.length > (lang === 'ja' || lang === 'ko' ? 14 : 20) : lang === 'th' && sentence.length > 60));
    return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index).map((sentence) => `${path}: ${sentence}`);
  });
  assert.deepEqual(repeated, []);
});

test('no two pages for search engines have more than 60 % of their text in common', () => {
  const close = [...resemblancesByLocale(pages).values()].flatMap((found) => found.filter(({ share }) => share > 0.6));
  assert.deepEqual(close.map(({ first, second, share }) => `${share.toFixed(2)} ${first} ${second}`), []);
});

test('a comparison is at most 14 kB over the wire, with all the styles it needs', () => {
  for (const locale of localeTags) {
    // Compressing every page takes a minute; the largest are among those with the most bytes.
    const largest = pages.filter(({ path }) => path.startsWith(`/${locale}/`) && path.includes('-vs-'))
      .map(({ path }) => ({ path, html: readFileSync(`dist${path}index.html`) }))
      .sort((one, other) => other.html.length - one.html.length).slice(0, 5);
    for (const { path, html } of largest) assert.ok(brotliCompressSync(html).length <= 14_000, `${path} has ${brotliCompressSync(html).length} bytes`);
  }
});

test('a page has one script of at most 2 kB in a file of its own, and data that is none', () => {
  const scripts = new Set(pages.flatMap(({ path }) => [...readFileSync(`dist${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8').matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes.trim())));
  const [file, ...others] = [...scripts].filter((attributes) => attributes !== 'type="application/ld+json"').map((attributes) => /^type="module" src="(\/_astro\/[^"]+\.js)"$/.exec(attributes)?.[1]);
  assert.ok(file !== undefined, [...scripts].join('\n'));
  assert.deepEqual(others, []);
  const size = brotliCompressSync(readFileSync(`dist${file}`)).length;
  assert.ok(size <= 2_000, `${file} has ${size} bytes`);
});

const sources = JSON.parse(readFileSync('content/sources.json', 'utf8')) as Record<string, { title: string; publisher: string }>;

/** The names of software and of publishers, as the content itself lists them. */
const names = new RegExp([...new Set([
  ...Object.values(sources).map(({ publisher }) => publisher),
  ...contentFiles.flatMap(({ path, text }) => (path.startsWith('facts/') ? [...text.matchAll(/"software": "([^"]+)"/g)].map(([, name = '']) => name) : [])),
])].sort((one, other) => other.length - one.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');

/** Letters of the script that a text in the language is written in. */
const scripts = { ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/gu, ko: /\p{Script=Hangul}/gu, th: /\p{Script=Thai}/gu, vi: /[à-ỹđăâêôơư]/giu } as const;
const leastShare = { ja: 0.5, ko: 0.5, th: 0.5, vi: 0.1 } as const;

for (const locale of ['ja', 'ko', 'vi', 'th'] as const) {
  test(`no block of text on a page in ${locale} is English`, () => {
    const foreign = pages.filter(({ lang }) => lang === locale).flatMap(({ path, blocks }) =>
      blocks
        .filter((block) => !isDocumentName(block))
        .filter((block) => {
          // Commands, acronyms and names are the same in every language, and a term may have its English in parentheses.
          const letters = block.replace(/\b[A-Z][A-Z0-9]+\b|[（(][A-Za-z -]+[）)]/g, '').replace(names, '').match(/\p{L}/gu) ?? [];
          return letters.length >= 25 && (block.match(scripts[locale])?.length ?? 0) / letters.length < leastShare[locale];
        })
        .map((block) => `${path}: ${block}`));
    assert.deepEqual(foreign, []);
  });
}

/** The names of documents that are no RFC stay as their publishers write them. */
function isDocumentName(block: string): boolean {
  const written = block.replace(/[“”]/g, '"').replaceAll('’', "'");
  return Object.values(sources).some(({ title, publisher }) => written === title || written === `${publisher}: ${title}`);
}
