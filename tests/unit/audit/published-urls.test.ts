import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '#audit/built-page.ts';
import { describeFault } from '#audit/fault.ts';
import { extendLedger, ledgerFaults, parseLedger, unpublishedPaths, writeLedger } from '#audit/published-urls.ts';
import { localeTags } from '#i18n/locales.ts';

const pages = localeTags.map((locale) => parsePage(`/${locale}/smtp/550/`, '<h1 id="content">550</h1><section id="answer"><h2 id="code-550-meaning">Meaning</h2></section>'));
const notFound = parsePage('/404.html', '<h1>Not found</h1>');

test('the ledger holds each path once for all languages, with the ids of its sections and headings', () => {
  const entries = extendLedger(new Map(), [...pages, notFound]);
  assert.deepEqual([...entries], [['/{locale}/smtp/550/', ['answer', 'code-550-meaning']]]);
  assert.deepEqual(parseLedger(writeLedger(entries)), entries);
});

test('what is in the ledger stays in it', () => {
  const entries = extendLedger(new Map([['/{locale}/smtp/551/', ['answer']]]), pages);
  assert.deepEqual([...entries.keys()], ['/{locale}/smtp/550/', '/{locale}/smtp/551/']);
});

test('a published path that is gone is reported, unless it is redirected', () => {
  const entries = new Map([['/en/smtp/551/', []]]);
  assert.deepEqual(ledgerFaults(entries, {}, pages).map(describeFault), ['content/published-urls.txt: /en/smtp/551/: was published and is no longer there; expected it, or where it went in content/redirects.json']);
  assert.deepEqual(ledgerFaults(entries, { '/en/smtp/551/': '/en/smtp/550/' }, pages), []);
});

test('a published id that is gone is reported for each language', () => {
  const faults = ledgerFaults(new Map([['/{locale}/smtp/550/', ['code-550-history']]]), {}, pages).map(describeFault);
  assert.equal(faults.length, localeTags.length);
  assert.equal(faults[0], 'content/published-urls.txt: /en/smtp/550/#code-550-history: was published and is no longer on the page; expected an element with this id');
});

test('a redirect that leads nowhere is reported', () => {
  assert.deepEqual(ledgerFaults(new Map(), { '/old/': '/en/smtp/559/' }, pages).map(describeFault), ['content/redirects.json: /old/: leads to "/en/smtp/559/", which is no page']);
});

test('a page that is not published yet is named', () => {
  assert.deepEqual(unpublishedPaths(new Map(), [...pages, notFound]), ['/{locale}/smtp/550/']);
});

test('a line that is no entry is named', () => {
  assert.throws(() => parseLedger('en/smtp/550'), /"en\/smtp\/550" is no entry; expected a path and its ids/);
});

test('files for programs are published as pages are, the language wherever it stands', () => {
  const files = localeTags.flatMap((locale) => [{ path: `/${locale}/smtp/550.md`, text: '' }, { path: `/api/v1/${locale}/smtp/550.json`, text: '' }]);
  const entries = extendLedger(new Map(), files);
  assert.deepEqual([...entries], [['/api/v1/{locale}/smtp/550.json', []], ['/{locale}/smtp/550.md', []]]);
  assert.deepEqual(ledgerFaults(entries, {}, files.slice(1)).map(describeFault), ['content/published-urls.txt: /en/smtp/550.md: was published and is no longer there; expected it, or where it went in content/redirects.json']);
});

test('an id that one language alone has stands under its own path', () => {
  const [first, ...others] = localeTags;
  assert.ok(first !== undefined);
  const local = parsePage(`/${first}/smtp/550/`, '<section id="answer"></section><section id="local"></section>');
  const entries = extendLedger(new Map(), [local, ...others.map((locale) => parsePage(`/${locale}/smtp/550/`, '<section id="answer"></section>'))]);
  assert.deepEqual([...entries], [[`/${first}/smtp/550/`, ['local']], ['/{locale}/smtp/550/', ['answer']]]);
});
