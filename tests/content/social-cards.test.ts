/** The social images of the real content: each has its glyphs, and its words have room. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Renderer, type MeasuredNode } from '@takumi-rs/core';
import { comparedPairs } from '#domain/comparison.ts';
import { localeTags } from '#i18n/locales.ts';
import { size, stylesheet, textsOf } from '#social/card.ts';
import { fittingTree } from '#social/fit.ts';
import { charactersWithoutGlyph, fontFamilies, fontFiles } from '#social/fonts.ts';
import { socialCards } from '#view-models/social-card.ts';
import { readingOf } from './editions.ts';

const readings = localeTags.map(readingOf);
const cards = readings.flatMap(({ t, editions }) => socialCards(t, editions));

test('there is one for each code, for each two classes that are compared, and for the site, in every language', () => {
  const expected = readings.flatMap(({ t, editions }) => editions.flatMap(({ protocol, codes, notes }) => {
    const ranges = comparedPairs([...codes.values()].map(({ facts }) => facts), notes.keys()).map(([first, second]) => `${first.charAt(0)}xx-vs-${second.charAt(0)}xx`);
    return ['default', ...[...codes.keys(), ...new Set(ranges)].map((name) => `${protocol.id}-${name}`)].map((name) => `/social/${t.locale}/${name}.png`);
  }));
  assert.deepEqual(cards.map(({ path }) => path).sort(), expected.sort());
});

test('a font has every character of every card, and a character that none has is found', () => {
  const found = cards.flatMap((card) => textsOf(card).flatMap(([field, text]) => charactersWithoutGlyph(text).map((character) => `${card.path}: ${field}: ${character}`)));
  assert.deepEqual(found, []);
  assert.deepEqual(charactersWithoutGlyph('Mailbox ა サーバーა 서버 เซิร์ฟเวอร์ máy chủ'), ['ა']);
});

test('no text runs over the edge', async () => {
  const renderer = new Renderer();
  const options = { css: [stylesheet], fonts: [...fontFiles], fontFamilies: [...fontFamilies] };
  const over: string[] = [];
  for (const card of cards) {
    const measured = await renderer.measure(await fittingTree(card, (tree) => renderer.measure(tree, options)), options);
    if (measured.height > size.height) over.push(`${card.path}: is ${measured.height} high`);
    over.push(...textBoxes(measured).filter(({ right, bottom }) => right > size.width - margin || bottom > size.height).map(({ text }) => `${card.path}: "${text}" is cut off`));
  }
  assert.deepEqual(over, []);
});

/** What card.css leaves free at the right, less the space at the end of a line. */
const margin = 64 - 24;

function textBoxes({ transform, runs, children }: MeasuredNode): { text: string; right: number; bottom: number }[] {
  const [, , , , left, top] = transform;
  return [...runs.map(({ text, x, y, width, height }) => ({ text, right: left + x + width, bottom: top + y + height })), ...children.flatMap(textBoxes)];
}
