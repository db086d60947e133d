import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeIn, latinMark, masked, plainWords, wordMark } from '#audit/language/masks.ts';
import { latinWords } from '#audit/language/term-faults.ts';
import { pairedPassages, readTexts, sourceOf } from '#audit/language/texts.ts';
import { fullWidths, graphemes } from '#audit/language/widths.ts';

const english = { path: 'prose/en/smtp/550.md', text: '---\ntitle: Mailbox unavailable\nsources: [x]\n---\n\n## when\n\nOne.\nStill one.\n\n- `RCPT TO`: two\n- three\n' };
const japanese = { path: 'prose/ja/smtp/550.md', text: '---\ntitle: 利用不可\n---\n\n## when\n\n一。\n\n- `RCPT TO`：二\n- 三\n' };

test('a text is read in passages of segments', () => {
  const [text] = readTexts([english]);
  assert.deepEqual(text, {
    path: english.path, locale: 'en', genre: 'code', codes: ['550'],
    passages: [
      { id: 'title', field: 'title', segments: [{ text: 'Mailbox unavailable', kind: 'field' }] },
      { id: 'when', field: '## when', segments: [{ text: 'One. Still one.', kind: 'paragraph' }, { text: '`RCPT TO`: two', kind: 'item' }, { text: 'three', kind: 'item' }] },
    ],
  });
});

test('a passage of a translation is found beside that of its source', () => {
  const texts = new Map(readTexts([english, japanese]).map((text) => [text.path, text]));
  const own = texts.get(japanese.path);
  assert.ok(own !== undefined);
  const source = sourceOf(own, texts);
  assert.equal(source?.path, english.path);
  assert.deepEqual(pairedPassages(own, source).map((pair) => pair.original.id), ['title', 'when']);
});

test('sections of a text about the site are told apart by their order', () => {
  const texts = readTexts([{ path: 'about/en.md', text: '---\ntitle: About\n---\n\nHello.\n\n## Links\n\nStay.\n' }, { path: 'about/ja.md', text: '---\ntitle: 概要\n---\n\nどうも。\n\n## リンク\n\n同じ。\n' }]);
  assert.deepEqual(texts.map(({ passages }) => passages.map(({ id }) => id)), [['title', 'opening', 'section 0'], ['title', 'opening', 'section 0']]);
});

test('a block of code is no segment, and stands by itself', () => {
  const [text] = readTexts([{ path: 'integrators/en.md', text: '---\ntitle: Data\n---\n\n## JSON\n\nAsk:\n\n```sh\ncurl x |\n\n  jq .\n```\n\nDone.\n' }]);
  assert.deepEqual(text?.passages.at(-1), {
    id: 'section 0', field: '## JSON', blocks: ['curl x |\n\n  jq .\n'],
    segments: [{ text: 'JSON', kind: 'heading' }, { text: 'Ask:', kind: 'paragraph' }, { text: 'Done.', kind: 'paragraph' }],
  });
});

test('what cannot be read is left to the content faults', () => {
  assert.deepEqual(readTexts([{ path: 'prose/en/smtp/550.md', text: '---\ntitle: a: b: c\n---\n' }, { path: 'labels/ja.json', text: '{' }, { path: 'prose/fr/smtp/550.md', text: '' }, { path: 'sources.json', text: '{}' }]), []);
});

test('code, addresses and placeholders are masked', () => {
  assert.equal(masked('`RCPT TO` to bob@example.com: {{code, eun}} ({{name}})'), `${latinMark} to ${latinMark}: ${latinMark} (${wordMark})`);
  assert.equal(plainWords('see `550` at https://example.com/x'), 'see   at  ');
  assert.deepEqual(codeIn('`a` and `b c`'), ['a', 'b c']);
});

test('a Thai letter and its marks are one character, a Latin letter is half as wide as a kanji', () => {
  assert.equal(graphemes('ที่อยู่'), 3);
  assert.equal(fullWidths('IP制限'), 3);
  assert.equal(fullWidths('메일함 2'), 4);
});

test('names stand by themselves, beside letters of another script too', () => {
  const pattern = latinWords({ core: [], forbidden: {}, latin: ['null MX'] }, ['Exim', 'C++ (x)']);
  assert.equal('Eximのnull MXとEximinator、C++ (x)'.replace(pattern, '_'), '_の_とEximinator、_');
});
