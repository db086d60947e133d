import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resemblances } from '#audit/similarity.ts';

test('the resemblance of two pages is the share of their five-word shingles that stand on both', () => {
  const pages = [
    { path: '/a/', blocks: ['one two three four five six'] },
    { path: '/b/', blocks: ['zero one two three four five'] },
    { path: '/c/', blocks: ['nothing of all this stands here'] },
  ];
  assert.deepEqual(resemblances(pages, 'word'), [
    { first: '/a/', second: '/b/', share: 1 / 3 },
    { first: '/a/', second: '/c/', share: 0 },
    { first: '/b/', second: '/c/', share: 0 },
  ]);
});

test('where spaces do not part the words, a shingle has five characters', () => {
  const [only] = resemblances([{ path: '/a/', blocks: ['メールサーバー'] }, { path: '/b/', blocks: ['メールサーバ'] }], 'character');
  assert.equal(only?.share, 2 / 3);
});
