import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fittingForm, hasKnownSound, withParticle } from '#i18n/korean-particles.ts';

const eun = (text: string): string => withParticle(text, 'eun');

test('the last digit decides', () => {
  assert.deepEqual(['550', '421', '452', '553', '554', '555', '556', '557', '558', '559'].map(eun),
    ['550은', '421은', '452는', '553은', '554는', '555는', '556은', '557은', '558은', '559는']);
});

test('after ㄹ and after a vowel 로, else 으로', () => {
  assert.deepEqual(['421', '452', '550', '557', '메일', '서버', '오류 목록'].map((text) => withParticle(text, 'euro')),
    ['421로', '452로', '550으로', '557로', '메일로', '서버로', '오류 목록으로']);
});

test('each particle has two forms', () => {
  assert.deepEqual((['eun', 'i', 'eul', 'gwa'] as const).flatMap((particle) => [withParticle('550', particle), withParticle('452', particle)]),
    ['550은', '452는', '550이', '452가', '550을', '452를', '550과', '452와']);
});

test('commands are read as words, acronyms letter by letter', () => {
  assert.deepEqual(['`QUIT`', '`RSET`', '`MAIL FROM`', '`RCPT TO`', '`EHLO`', 'SMTP', 'DNS', 'URL', 'DKIM'].map(eun),
    ['`QUIT`은', '`RSET`은', '`MAIL FROM`은', '`RCPT TO`는', '`EHLO`는', 'SMTP는', 'DNS는', 'URL은', 'DKIM은']);
});

test('the last word of a phrase decides', () => {
  assert.deepEqual(['`BODY=8BITMIME`', '`HELP`', 'IMAP'].map(eun), ['`BODY=8BITMIME`은', '`HELP`는', 'IMAP은']);
});

test('a form can be chosen for other particles', () => {
  assert.deepEqual(['550', '452'].map((text) => fittingForm(text, ['이라고', '라고'])), ['이라고', '라고']);
});

test('a Latin word that is not listed does not tell its sound', () => {
  assert.deepEqual(['550', '서버', 'SMTP', '`RSET`', 'Gmail'].filter((text) => !hasKnownSound(text)), []);
  assert.deepEqual(['Postfix', '`No such user`', 'SASL', '4.7.x'].filter(hasKnownSound), []);
});

test('a particle after a parenthesis follows the word before it', () => {
  assert.deepEqual(['550(메일함 없음)', '452(용량 부족)', '서버(SMTP)'].map(eun), ['550(메일함 없음)은', '452(용량 부족)는', '서버(SMTP)는']);
});
