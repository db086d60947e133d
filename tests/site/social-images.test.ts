/** The images of the built site that other sites show beside a link. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { localeTags } from '#i18n/locales.ts';
import { socialImage } from '#social/image.ts';
import { socialCards } from '#view-models/social-card.ts';
import { readingOf } from '../content/editions.ts';

const cards = localeTags.map(readingOf).flatMap(({ t, editions }) => socialCards(t, editions));
const images = new Map(readdirSync('dist/social', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png')).map((file) => [`/social/${file.replaceAll('\\', '/')}`, readFileSync(`dist/social/${file}`)]));

test('every card has its image, and there are no others', () => {
  assert.deepEqual([...images.keys()].sort(), cards.map(({ path }) => path).sort());
});

test('every image is a PNG of 1200 by 630 and less than 100 kB', () => {
  const wrong = [...images].filter(([, image]) => image.subarray(1, 4).toString() !== 'PNG' || image.readUInt32BE(16) !== 1200 || image.readUInt32BE(20) !== 630 || image.length >= 100_000);
  assert.deepEqual(wrong.map(([path, { length }]) => `${path}: ${length} bytes`), []);
});

test('the images of the build are kept: a second one draws none', async () => {
  const folder = 'node_modules/.cache/replycode-social';
  const before = readdirSync(folder);
  const drawn = await Promise.all(cards.map(async (card) => [card.path, Buffer.from(await socialImage(card))] as const));
  assert.deepEqual(drawn.filter(([path, image]) => images.get(path)?.equals(image) !== true).map(([path]) => path), []);
  assert.deepEqual(readdirSync(folder), before);
});
