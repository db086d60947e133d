/** What the built site has for programs: Markdown twins, data, feeds, the guide for language models. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseAtomFeed } from 'feedsmith';
import { parsePage } from '#audit/built-page.ts';
import { readBuiltSite } from '#audit/site-faults.ts';
import { readProgramFiles } from '#audit/program-files.ts';
import { localeTags } from '#i18n/locales.ts';
import { dataKinds, type CodeData, type ComparisonsData, type DataIndex, type DataKind } from '#schemas/data.ts';

/** What Cloudflare Pages serves for free is 20,000 files; there is to be room for more codes. */
const mostFiles = 19_500;

const pages = readBuiltSite('dist');
const files = new Map(readProgramFiles('dist').map(({ path, text }) => [path, text]));
const data = [...files].filter(([path]) => path.startsWith('/api/v1/') && !path.startsWith('/api/v1/schema/'))
  .map(([path, text]) => ({ path, document: JSON.parse(text) as { $schema: string } }));
const canonical = (path: string): string => pages.find((page) => page.path === path)?.canonical ?? '';

test(`the site has fewer than ${mostFiles} files`, () => {
  const count = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  assert.ok(count < mostFiles, `dist has ${count} files`);
});

test('every document of the API follows the schema that it names', () => {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
  for (const kind of Object.keys(dataKinds)) ajv.addSchema(JSON.parse(files.get(`/api/v1/schema/${kind}.json`) ?? '{}') as object);
  const faults = data.flatMap(({ path, document }) => {
    const validate = ajv.getSchema(document.$schema);
    if (validate === undefined) return [`${path}: names the schema ${document.$schema}, which is not published`];
    return validate(document) === true ? [] : [`${path}: ${ajv.errorsText(validate.errors)}`];
  });
  assert.deepEqual(faults, []);
  assert.ok(data.length > 5 * 70, `${data.length} documents`);
});

test('no document of the API has a field that its schema does not tell of', () => {
  assert.deepEqual(data.flatMap(({ path, document }) => {
    const kind = /([a-z-]+)\.json$/.exec(document.$schema)?.[1] as DataKind;
    const { error } = dataKinds[kind].safeParse(document);
    return error === undefined ? [] : [`${path}: ${error.message}`];
  }), []);
});

test('the index has every document of the API, and every page of a code', () => {
  const index = JSON.parse(files.get('/api/v1/index.json') ?? '{}') as DataIndex;
  const listed = index.protocols.flatMap(({ replyCodes, comparisons }) => [...replyCodes.flatMap(({ documents }) => documents), ...comparisons].map((entry) => new URL(entry.data).pathname));
  assert.deepEqual(listed.sort(), data.map(({ path }) => path).filter((path) => path !== '/api/v1/index.json'));
  const codes = index.protocols.flatMap(({ replyCodes }) => replyCodes.flatMap(({ documents }) => documents.map(({ page }) => page)));
  assert.deepEqual(codes.sort(), pages.filter(({ path }) => /^\/[a-z]{2}\/smtp\/\d{3}\/$/.test(path)).map((page) => page.canonical).sort());
});

test('the data on comparisons says of every comparison what its page says', () => {
  for (const locale of localeTags) {
    const { comparisons } = JSON.parse(files.get(`/api/v1/${locale}/smtp/comparisons.json`) ?? '{}') as ComparisonsData;
    const compared = pages.filter(({ path }) => path.startsWith(`/${locale}/smtp/`) && path.includes('-vs-'));
    assert.deepEqual(comparisons.map(({ page, indexable }) => ({ page, indexable })).sort((one, other) => (one.page < other.page ? -1 : 1)), compared.map((page) => ({ page: page.canonical, indexable: page.indexable })));
    const { answer } = comparisons.find(({ codes }) => codes.join() === '450,550') ?? {};
    const html = readFileSync(`dist/${locale}/smtp/450-vs-550/index.html`, 'utf8').replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');
    assert.ok(answer !== undefined && html.includes(answer), `${locale}: ${String(answer)}`);
  }
});

test('the data on a code names the headings of its page', () => {
  for (const locale of localeTags) {
    const { sections } = JSON.parse(files.get(`/api/v1/${locale}/smtp/550.json`) ?? '{}') as CodeData;
    const headings = pages.find(({ path }) => path === `/${locale}/smtp/550/`)?.headings.map(({ text }) => text) ?? [];
    assert.deepEqual(sections.filter(({ heading }) => !headings.includes(heading)), []);
  }
});

test('codes and the comparisons that search engines are offered have a Markdown twin, and no other page has', () => {
  const expected = pages.filter(({ path, indexable }) => /^\/[a-z]{2}\/smtp\/\d/.test(path) && indexable).map(({ path }) => path.replace(/\/$/, '.md'));
  assert.deepEqual([...files.keys()].filter((path) => path.endsWith('.md')), expected.sort());
  const named = pages.flatMap(({ path, formats }) => formats.filter(({ type }) => type === 'text/markdown').map(({ href }) => ({ path, href })));
  assert.deepEqual(named.map(({ href }) => href).sort(), expected);
  assert.deepEqual(named.filter(({ path, href }) => href !== path.replace(/\/$/, '.md')), []);
});

test('a Markdown twin has the headings of its page, in the words of the page, and the address to cite', () => {
  const wrong = pages.flatMap(({ path, headings }) => {
    const text = files.get(path.replace(/\/$/, '.md'));
    if (text === undefined || !path.endsWith('/')) return [];
    // Headings within code are none; the numbered differences are no headings there.
    const own = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => plain(heading));
    const known = new Set(headings.map((heading) => plain(heading.text)));
    return [
      ...own.filter((heading) => !known.has(heading)).map((heading) => `${path}: "${heading}" is no heading of the page`),
      ...(own.length > 8 ? [] : [`${path}: has ${own.length} headings`]),
      ...(text.includes(`](${canonical(path)})`) ? [] : [`${path}: does not name its address`]),
    ];
  });
  assert.deepEqual(wrong, []);
});

test('a Markdown twin says what the page says', () => {
  for (const path of localeTags.flatMap((locale) => [`/${locale}/smtp/550`, `/${locale}/smtp/523`, `/${locale}/smtp/450-vs-550`])) {
    const html = readFileSync(`dist${path}/index.html`, 'utf8');
    // What stands between the navigation of the page and its tools; the table, whose caption says what it is, names what the session line draws.
    const content = html.slice(html.indexOf('<section id="answer"'), html.indexOf('<section id="tools"')).replace(/<(nav|svg|caption)\b[\s\S]*?<\/\1>/g, '');
    const sentences = parsePage(path, content).blocks.flatMap((block) => block.split(/(?<=[.?])\s+|(?<=。)/));
    // The blocks of a page leave code and addresses out.
    const text = letters(files.get(`${path}.md`)?.replace(/`[^`\n]*`/g, '').replace(/\]\([^)]*\)/g, ']') ?? '');
    const lost = sentences.filter((sentence) => sentence.length > 25 && !text.includes(letters(sentence)));
    assert.ok(sentences.length > 40, path);
    assert.deepEqual(lost, [], path);
  }
});

test('each language has a feed of all codes, the newest first, as RFC 4287 asks for it', () => {
  for (const locale of localeTags) {
    const xml = files.get(`/${locale}/feed.xml`) ?? '';
    const feed = parseAtomFeed(xml);
    const entries = feed.entries ?? [];
    assert.match(xml, new RegExp(`<feed xmlns="http://www\\.w3\\.org/2005/Atom" xml:lang="${locale}">`));
    assert.equal(feed.links?.find(({ rel }) => rel === 'self')?.href, new URL(`/${locale}/feed.xml`, canonical('/')).href);
    assert.ok(feed.id !== undefined && feed.title !== undefined && (feed.authors ?? []).length > 0);
    assert.equal(feed.updated, entries[0]?.updated);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    assert.deepEqual(entries.map(({ id }) => id).sort(), pages.filter(({ path }) => new RegExp(`^/${locale}/smtp/\\d{3}/$`).test(path)).map((page) => page.canonical).sort());
    const dates = entries.map(({ updated }) => String(updated));
    assert.deepEqual(dates, [...dates].sort().reverse());
    assert.deepEqual(entries.filter(({ title, summary, updated }) => title === undefined || summary === undefined || !/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(String(updated))), []);
  }
});

test('every page names the feed of its language', () => {
  const feeds = pages.filter(({ path }) => localeTags.some((locale) => path.startsWith(`/${locale}/`))).filter(({ lang, formats }) => !formats.some(({ type, href }) => type === 'application/atom+xml' && href === `/${lang}/feed.xml`));
  assert.deepEqual(feeds.map(({ path }) => path), []);
});

test('the guide for language models has the form of llmstxt.org, and a line for each code', () => {
  const [title = '', quotation = '', ...rest] = (files.get('/llms.txt') ?? '').split('\n\n');
  assert.match(title, /^# \S/);
  assert.match(quotation, /^> \S/);
  const sections = rest.join('\n\n').split(/^## /m).slice(1);
  assert.equal(sections.at(-1)?.split('\n')[0], 'Optional');
  for (const section of sections) assert.match(section, /^.*\n\n(?:- \[[^\]]+\]\(https?:\/\/[^)]+\): .+\n)+\n?$/);
  const codes = [...files.keys()].filter((path) => /^\/en\/smtp\/\d{3}\.md$/.test(path));
  assert.deepEqual(codes.filter((path) => !rest.join('\n\n').includes(`${path}): `)), []);
});

test('no language lacks a file that another one has', () => {
  const names = localeTags.map((locale) => [...files.keys()].filter((path) => path.includes(`/${locale}/`)).map((path) => path.replace(`/${locale}/`, '/')));
  for (const own of names) assert.deepEqual(own, names[0]);
});

/** The letters and digits of a text. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Without markup, and with plain spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(/\\(?=[^\w\s])/g, '').replace(/[`*]/g, '').replace(/\s+/g, ' ').trim();
}
