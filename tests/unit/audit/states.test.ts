import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewStates } from '#audit/review-states.ts';
import { textDigest } from '#audit/text-digest.ts';
import { translationStates } from '#audit/translation-states.ts';

const source = '---\ntitle: A\nupdated: 2026-01-01\n---\n\nText.\n';
const scores = { accuracy: 5, terminology: 5, fluency: 5, register: 5, completeness: 5 };

function translation(digest: string): string {
  return `---\ntitle: あ\nupdated: 2026-01-01\nsourceDigest: "${digest}"\n---\n\n文。\n`;
}

test('the date and the stamp of a text do not count', () => {
  assert.equal(textDigest(source), textDigest(source.replace('2026-01-01', '2026-02-02')));
  assert.equal(textDigest(translation('a')), textDigest(translation('b')));
  assert.notEqual(textDigest(source), textDigest(source.replace('Text', 'Other text')));
});

test('a translation is current, stale or missing', () => {
  const files = (ja: string): { path: string; text: string }[] => [{ path: 'prose/en/smtp/550.md', text: source }, { path: 'prose/ja/smtp/550.md', text: ja }];
  const stateOf = (texts: ReturnType<typeof files>): string[] => translationStates(texts).map(({ locale, state }) => `${locale} ${state}`);
  assert.deepEqual(stateOf(files(translation(textDigest(source)))).slice(0, 2), ['ja current', 'ko missing']);
  assert.equal(stateOf(files(translation('0123456789abcdef')))[0], 'ja stale');
});

test('a review of an older text does not count', () => {
  const register = JSON.stringify({ 'prose/en/smtp/550.md': { date: '2026-01-01', scores, open: [], digest: textDigest(source) } });
  const stateOf = (text: string): readonly string[] => reviewStates([{ path: 'prose/en/smtp/550.md', text }, { path: 'reviews.json', text: register }]).flatMap(({ objections }) => objections);
  assert.deepEqual(stateOf(source), []);
  assert.match(stateOf(`${source}More.\n`)[0] ?? '', /has changed since its review of 2026-01-01/);
});

test('a text without a review is named', () => {
  assert.match(reviewStates([{ path: 'prose/en/smtp/550.md', text: source }])[0]?.objections[0] ?? '', /was not reviewed/);
});
