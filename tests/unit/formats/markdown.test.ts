import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authored, codeBlock, heading, joined, link, list, markdownText, numberedList, paragraph, phrasing, rule, strongParagraph, table } from '#formats/markdown.ts';
import { phrase } from '#i18n/typography.ts';

test('the parts of a document are written with a blank line between them', () => {
  assert.equal(markdownText([heading(2, 'When 550 appears'), paragraph('At once.'), list(['one', 'two']), rule, strongParagraph('Postfix'), codeBlock(['550 5.1.1 <bob@example.com>'])]), [
    '## When 550 appears', 'At once.', '- one\n- two', '---', '**Postfix**', '```text\n550 5.1.1 <bob@example.com>\n```\n',
  ].join('\n\n'));
});

test('what would be read as markup is escaped, code is not', () => {
  assert.equal(markdownText([paragraph(phrasing(phrase('<b> *x* `RCPT TO:<a_b>` [y](z)')))]), '\\<b> \\*x\\* `RCPT TO:<a_b>` \\[y]\\(z)\n');
  assert.equal(markdownText([table([['', '550'], ['a|b', phrasing(phrase('`c|d`'))]])]), '| | 550 |\n| - | - |\n| a\\|b | `c\\|d` |\n');
});

test('what an author wrote stays as it is', () => {
  assert.equal(markdownText([authored('- `RCPT TO`: **one**\n- 5.7.x_y')]), '- `RCPT TO`: **one**\n- 5.7.x_y\n');
});

test('a no-break space becomes a plain one', () => {
  assert.equal(markdownText([paragraph('SMTP\u00a0550')]), 'SMTP 550\n');
});

test('items of a numbered list can hold several blocks', () => {
  assert.equal(markdownText([numberedList([[strongParagraph('Retry'), paragraph('Later.')], [strongParagraph('Class'), paragraph('Temporary.')]])]), '1. **Retry**\n\n   Later.\n\n2. **Class**\n\n   Temporary.\n');
});

test('several things stand in one line', () => {
  assert.equal(markdownText([paragraph(joined([[link('RFC 5321', 'https://example.org/a')], phrasing(phrase('`EHLO`'))]))]), '[RFC 5321](https://example.org/a) · `EHLO`\n');
});
