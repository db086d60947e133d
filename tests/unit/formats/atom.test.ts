import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import { atomFeed } from '#formats/atom.ts';
import { addressesUnder } from '#routes.ts';
import type { Feed } from '#view-models/feed.ts';

const address = addressesUnder(new URL('https://example.org'));
const view: Feed = {
  locale: 'ja', title: '応答コード', subtitle: '意味', author: 'ReplyCode', licence: 'CC BY 4.0', home: '/ja/', path: '/ja/feed.xml',
  entries: [
    { title: 'SMTP 550: <none> & more', summary: 'No "mailbox" ]]> here', path: '/ja/smtp/550/', updated: '2026-11-27' },
    { title: 'SMTP 450', summary: 'Later', path: '/ja/smtp/450/', updated: '2026-11-24' },
  ],
};

test('a feed is as old as its newest entry, and is the same however often it is written', () => {
  const xml = atomFeed(view, address);
  assert.equal(xml, atomFeed(view, address));
  const feed = parseAtomFeed(xml);
  assert.equal(feed.updated, '2026-11-27T00:00:00.000Z');
  assert.equal(feed.id, 'https://example.org/ja/feed.xml');
  assert.deepEqual(feed.entries?.map(({ id, updated }) => [id, updated]), [['https://example.org/ja/smtp/550/', '2026-11-27T00:00:00.000Z'], ['https://example.org/ja/smtp/450/', '2026-11-24T00:00:00.000Z']]);
});

test('what would be read as markup is escaped', () => {
  const [entry] = parseAtomFeed(atomFeed(view, address)).entries ?? [];
  assert.equal(entry?.title?.value, view.entries[0]?.title);
  assert.equal(entry?.summary?.value, view.entries[0]?.summary);
});

test('a feed without an entry is refused: it would have no date', () => {
  assert.throws(() => atomFeed({ ...view, entries: [] }, address), /\/ja\/feed\.xml: the feed has no entry; expected at least one/);
});
