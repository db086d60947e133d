import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTranslator, type LabelKey } from '#i18n/translator.ts';

const labels = { 'list.separator': ', ', 'list.last': '{{items}} and {{last}}', badge: '{{protocol}} {{code}}', 'pair.names': '{{nameA}} <{{nameB}}>' };
const t = createTranslator('en', labels);

test('a label takes its values as they are', () => {
  assert.equal(t.label('pair.names', { nameA: 'A & B', nameB: '"C"' }), 'A & B <"C">');
});

test('a label that does not exist stops the build and is named with its file', () => {
  assert.throws(() => t.label('nav.home'), /content\/labels\/en\.json: label "nav\.home" is missing/);
});

test('a value that is not given stops the build and is named with its label', () => {
  assert.throws(() => t.label('badge', { protocol: 'SMTP' }), /content\/labels\/en\.json: no value for \{\{code\}\} in "SMTP \{\{code\}\}"/);
});

test('lists read as a sentence reads them', () => {
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => t.list(items)), ['', 'a', 'a and b', 'a, b and c']);
});

test('dates are written out in the Gregorian calendar in every language', () => {
  const dates = (['en', 'ja', 'ko', 'vi', 'th'] as const).map((locale) => createTranslator(locale, labels).date('2026-11-22'));
  assert.deepEqual(dates, ['22 November 2026', '2026年11月22日', '2026년 11월 22일', '22/11/2026', '22 พฤศจิกายน 2026']);
});

test('a Korean label takes the particle from the sound of the value', () => {
  const korean = createTranslator('ko', { badge: '{{code, gwa}} {{protocol, eun}}' });
  assert.equal(korean.label('badge' satisfies LabelKey, { code: '452', protocol: 'SMTP' }), '452와 SMTP는');
});
