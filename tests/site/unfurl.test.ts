/** What chat programs learn of one page of every kind, read by a reader that is not ours. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { readBuiltPage } from '#audit/built-page.ts';
import { pagesOfEveryKind } from './kinds-of-pages.ts';
import { unfurl } from './unfurl.ts';

for (const { kind, path } of pagesOfEveryKind) {
  test(`${path} (${kind}) unfolds to its title, its sentence and its image`, async () => {
    const page = readBuiltPage('dist', `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`);
    const { ogTitle, ogDescription, ogSiteName, ogUrl, ogImage = [], twitterCard, customMetaTags = {} } = await unfurl(path);
    assert.deepEqual({ ogTitle, ogSiteName, ogUrl, twitterCard }, { ogTitle: page.title, ogSiteName: 'ReplyCode', ogUrl: page.canonical, twitterCard: 'summary_large_image' });
    assert.ok(ogDescription !== undefined && ogDescription.length > 20);
    assert.equal(ogImage.length, 1);
    assert.ok(existsSync(`dist${new URL(ogImage[0]?.url ?? '').pathname}`));
    // A code and a comparison tell two facts besides: class and retry.
    const facts = kind.startsWith('code') || kind.includes('comparison') && !kind.startsWith('short') ? ['data1', 'data2', 'label1', 'label2'] : [];
    assert.deepEqual(Object.keys(customMetaTags).sort(), facts);
  });
}
