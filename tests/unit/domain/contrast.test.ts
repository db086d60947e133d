import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from '#domain/contrast.ts';
import { protocolById } from '#domain/protocols.ts';
import type { ReplyCodeFacts } from '#domain/reply-code.ts';
import { relate } from '#domain/session.ts';
import { context, facts, nonStandardFacts } from './made-up-facts.ts';

const smtp = protocolById('smtp');
const closing = facts('421', { contexts: [context('any', { scope: 'connection' })], connection: { after: 'server-closes', sources: ['rfc5321#3.8'] } });
const refused = facts('550');
const accepted = facts('250', { contexts: [context('rcpt', { outcome: 'success' })] });
const greeting = facts('220', { contexts: [context('greeting', { outcome: 'success' })] });
const goodbye = facts('221', { contexts: [context('quit', { outcome: 'success' })] });

function contrastOf(lower: ReplyCodeFacts, higher: ReplyCodeFacts): ReturnType<typeof contrast> {
  return contrast(relate(smtp, lower, higher), lower, higher);
}

test('what ends the connection reaches further than what refuses one recipient', () => {
  assert.deepEqual(contrastOf(closing, refused), { kind: 'reach', wide: '421', narrow: '550', refused: 'recipient' });
});

test('a success is no narrow refusal', () => {
  assert.equal(contrastOf(accepted, closing).kind, 'alternatives');
});

test('two answers to one step differ by how grave they are', () => {
  assert.deepEqual(contrastOf(accepted, refused), { kind: 'alternatives', stage: 'rcpt', severities: 'positive-permanent' });
  assert.deepEqual(contrastOf(facts('450'), refused), { kind: 'alternatives', stage: 'rcpt', severities: 'temporary-permanent' });
});

test('one code comes after the other, whichever is the lower', () => {
  assert.deepEqual(contrastOf(greeting, refused), { kind: 'sequence', earlier: '220', later: '550', severities: 'positive-permanent' });
  assert.deepEqual(contrastOf(goodbye, refused), { kind: 'sequence', earlier: '550', later: '221', severities: 'error-positive' });
});

test('a session has one or the other', () => {
  assert.deepEqual(contrastOf(goodbye, closing), { kind: 'separate' });
});

test('a code without a place in a session cannot be compared without a note', () => {
  assert.throws(() => contrastOf(nonStandardFacts('511'), refused), /nothing is known of where 511 stands in a session; expected a note on 511 and 550/);
});
