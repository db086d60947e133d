import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSections } from '#schemas/sections.ts';

test('a body is split at its headings', () => {
  assert.deepEqual(splitSections('\n## one\n\nText.\n\n- item\n\n## two\n\nMore.\n', ['one', 'two']), { one: 'Text.\n\n- item', two: 'More.' });
});

for (const [fault, body, message] of [
  ['missing', '## one\n\nText.', /"## two" is missing/],
  ['surplus', '## one\n\na\n\n## two\n\nb\n\n## three\n\nc', /"## three" is surplus/],
  ['twice there', '## one\n\na\n\n## two\n\nb\n\n## two\n\nc', /"## two" stands twice/],
  ['empty', '## one\n\n## two\n\nb', /"## one" is empty/],
  ['out of order', '## two\n\na\n\n## one\n\nb', /out of order/],
  ['preceded by other text', 'Hello\n\n## one\n\na\n\n## two\n\nb', /text before the first section/],
] as const) {
  test(`a section that is ${fault} is named`, () => {
    assert.throws(() => splitSections(body, ['one', 'two']), message);
  });
}
