import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrase, plainText, setHtmlInLines, withoutMarks } from '#i18n/typography.ts';

test('a no-break space joins a protocol and its code', () => {
  assert.equal(plainText('SMTP 550 and RFC 5321, SMTP server'), 'SMTP\u00a0550 and RFC\u00a05321, SMTP server');
});

test('what stands in backticks is code and stays as it is', () => {
  assert.deepEqual(phrase('after `RCPT TO`, SMTP 550'), [
    { text: 'after ', code: false }, { text: 'RCPT TO', code: true }, { text: ', SMTP\u00a0550', code: false },
  ]);
});

test('code and attributes in HTML are left alone', () => {
  assert.equal(setHtmlInLines('<p title="SMTP 1">SMTP 2 <code>SMTP 3</code></p>'), '<p title="SMTP 1">SMTP\u00a02 <code>SMTP 3</code></p>');
});

test('a Korean particle stays with the mark or the code before it', () => {
  assert.equal(phrase('`EHLO`가 오면 큐(대기열)에 “지금”을').map(({ text }) => text).join(''), 'EHLO\u2060가 오면 큐\u2060(대기열)\u2060에 “지금”\u2060을');
  assert.equal(setHtmlInLines('<p><code lang="en">QUIT</code>은 (끝)이다</p>'), '<p><code lang="en">QUIT</code>\u2060은 (끝)\u2060이다</p>');
});

test('a Thai loanword stays whole, and what is copied has no marks', () => {
  const set = phrase('ปฏิเสธไคลเอนต์').map(({ text }) => text).join('');
  assert.equal(set, 'ปฏิเสธไคล\u2060เอน\u2060ต์');
  assert.equal(withoutMarks(set), 'ปฏิเสธไคลเอนต์');
});

test('quotation marks and apostrophes are those of print, but not in code', () => {
  assert.equal(plainText('Bob\'s "yes" (the recipients\' "no"), 5\'s'), 'Bob\u2019s \u201Cyes\u201D (the recipients\u2019 \u201Cno\u201D), 5\u2019s');
  assert.deepEqual(phrase('"`it\'s "x"`" is').map(({ text }) => text), ['\u201C', 'it\'s "x"', '\u201D is']);
});
