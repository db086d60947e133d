import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protocolById, stageById } from '#domain/protocols.ts';
import { isFailure, replyClass, sourcesOf } from '#domain/reply-code.ts';
import { cite } from '#domain/source.ts';
import { facts, nonStandardFacts } from './made-up-facts.ts';

test('the class of a code is its first digit', () => {
  assert.deepEqual(['220', '354', '421', '550'].map(replyClass), ['2', '3', '4', '5']);
  assert.equal(replyClass('101'), null);
});

test('4yz and 5yz are failures, and so is what is no reply code', () => {
  assert.deepEqual(['250', '354', '450', '554', '111'].map(isFailure), [false, false, true, true, true]);
});

test('the sources of a code that no RFC defines begin with its origin', () => {
  const own = nonStandardFacts('441', { origins: [{ kind: 'dotless', enhanced: '4.4.1', sources: ['turbo'] }], emittedBy: [{ name: 'Some server', sources: ['postfix'] }] });
  assert.deepEqual(sourcesOf(own).slice(0, 2), ['turbo', 'postfix']);
});

test('sources are listed once, the definition first', () => {
  const sources = ['rfc5321#4.3.2', 'postfix'];
  const own = facts('550', { statements: [{ section: 'meaning', claim: 'It says something.', sources }] });
  assert.deepEqual(sourcesOf(own), ['rfc5321#4.2.3', 'rfc5321#4.3.2', 'postfix']);
});

test('a section of an RFC is cited with its address', () => {
  const citation = cite('rfc5321#4.2.3', {});
  assert.ok(citation.kind === 'rfc');
  assert.equal(citation.url, 'https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.3');
});

test('an unregistered document cannot be cited', () => {
  assert.throws(() => cite('hearsay', {}), /"hearsay" is neither/);
});

test('an unknown protocol or stage is told by name', () => {
  assert.throws(() => protocolById('pop4'), /unknown protocol "pop4"; expected smtp/);
  assert.throws(() => stageById({ ...protocolById('smtp'), stages: [] }, 'rcpt'), /SMTP has no stage "rcpt"/);
});
