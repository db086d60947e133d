import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepTogetherInHtml, phrase, plainText } from '#i18n/typography.ts';

test('a no-break space joins a protocol and its code', () => {
  assert.equal(plainText('SMTP 550 and RFC 5321, SMTP server'), 'SMTP\u00a0550 and RFC\u00a05321, SMTP server');
});

test('what stands in backticks is code and stays as it is', () => {
  assert.deepEqual(phrase('after `RCPT TO`, SMTP 550'), [
    { text: 'after ', code: false }, { text: 'RCPT TO', code: true }, { text: ', SMTP\u00a0550', code: false },
  ]);
});

test('code and attributes in HTML are left alone', () => {
  assert.equal(keepTogetherInHtml('<p title="SMTP 1">SMTP 2 <code>SMTP 3</code></p>'), '<p title="SMTP 1">SMTP\u00a02 <code>SMTP 3</code></p>');
});
