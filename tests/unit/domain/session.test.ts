import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protocolById } from '#domain/protocols.ts';
import { codeDialogue, pairDialogue, placementOf, relate, sessionLine, shareMainStage, sharedStages, type Line } from '#domain/session.ts';
import { context, facts, nonStandardFacts } from './made-up-facts.ts';

const smtp = protocolById('smtp');
const greeting = facts('220', { contexts: [context('greeting', { outcome: 'success', reply: '220 mail.example.com ESMTP' })] });
const accepted = facts('250', { contexts: [context('rcpt', { outcome: 'success', reply: '250 2.1.5 Ok' })] });
const refused = facts('550');
const goodbye = facts('221', { contexts: [context('quit', { outcome: 'success', reply: '221 2.0.0 Bye' })] });
const shuttingDown = facts('421', { contexts: [context('any', { reply: '421 4.3.2 Shutting down' })], connection: { after: 'server-closes', sources: ['rfc5321#3.8'] } });
const textOf = (lines: readonly Line[]): string[] => lines.map(({ speaker, text, code }) => `${speaker === 'client' ? 'C' : 'S'}${code === undefined ? ':' : '!'} ${text}`);

test('two answers to one command are alternatives, with the same session before them', () => {
  const relation = relate(smtp, accepted, refused);
  const dialogue = pairDialogue(smtp, relation);
  assert.equal(relation.kind, 'alternatives');
  assert.ok(dialogue.kind === 'alternatives');
  assert.equal(textOf(dialogue.shared).at(-1), 'C: RCPT TO:<bob@example.com>');
  assert.deepEqual(dialogue.branches.map(({ lines }) => textOf(lines)), [['S! 250 2.1.5 Ok'], ['S! 550 text']]);
});

test('a success at an earlier stage and an error at a later one stand in one session, in that order', () => {
  const relation = relate(smtp, greeting, refused);
  const dialogue = pairDialogue(smtp, relation);
  assert.ok(relation.kind === 'sequence' && dialogue.kind === 'sequence');
  assert.deepEqual([relation.earlier.code, relation.later.code], ['220', '550']);
  assert.deepEqual(textOf(dialogue.lines), [
    'S! 220 mail.example.com ESMTP',
    'C: EHLO client.example.net',
    'S: 250-mail.example.com',
    'S: 250 ENHANCEDSTATUSCODES',
    'C: MAIL FROM:<alice@example.net>',
    'S: 250 2.1.0 Ok',
    'C: RCPT TO:<bob@example.com>',
    'S! 550 text',
  ]);
});

test('the session ends properly after a refusal', () => {
  const dialogue = pairDialogue(smtp, relate(smtp, goodbye, refused));
  assert.ok(dialogue.kind === 'sequence');
  assert.deepEqual(textOf(dialogue.lines).slice(-3), ['S! 550 text', 'C: QUIT', 'S! 221 2.0.0 Bye']);
});

test('after a refused recipient another one is accepted before the message is sent', () => {
  const start = facts('354', { contexts: [context('data', { outcome: 'intermediate', reply: '354 Go ahead' })] });
  const dialogue = pairDialogue(smtp, relate(smtp, start, refused));
  assert.ok(dialogue.kind === 'sequence');
  assert.deepEqual(textOf(dialogue.lines).slice(-5), ['S! 550 text', 'C: RCPT TO:<carol@example.com>', 'S: 250 2.1.5 Ok', 'C: DATA', 'S! 354 Go ahead']);
});

test('what closes the connection cannot be followed by QUIT', () => {
  assert.equal(relate(smtp, goodbye, shuttingDown).kind, 'separate');
});

test('what answers any command is an alternative where the other code stands', () => {
  const relation = relate(smtp, accepted, shuttingDown);
  assert.ok(relation.kind === 'alternatives');
  assert.equal(relation.first.stage.id, 'rcpt');
});

test('typical contexts go before others', () => {
  const both = facts('451', { contexts: [context('rcpt', { typical: false, reply: '451 later' }), context('end-of-data', { reply: '451 busy' })] });
  const relation = relate(smtp, facts('250', { contexts: [context('rcpt', { outcome: 'success', reply: '250 Ok' }), context('end-of-data', { outcome: 'success', reply: '250 queued' })] }), both);
  assert.ok(relation.kind === 'alternatives');
  assert.equal(relation.first.stage.id, 'end-of-data');
});

test('HELO takes the place of EHLO: no session has both', () => {
  const helo = facts('250', { contexts: [context('helo', { outcome: 'success', reply: '250 mail.example.com' })] });
  assert.equal(relate(smtp, helo, refused).kind, 'separate');
});

test('a request of its own stands before the reply that it explains, on its side of the fork', () => {
  const malformed = facts('501', { contexts: [context('rcpt', { reply: '501 Bad address', request: ['RCPT TO:bob'] })] });
  const dialogue = pairDialogue(smtp, relate(smtp, refused, malformed));
  assert.ok(dialogue.kind === 'alternatives');
  assert.equal(textOf(dialogue.shared).at(-1), 'S: 250 2.1.0 Ok');
  assert.deepEqual(dialogue.branches.map(({ lines }) => textOf(lines)[0]), ['C: RCPT TO:<bob@example.com>', 'C: RCPT TO:bob']);
});

test('a challenge is answered before the session goes on', () => {
  const challenge = facts('334', { contexts: [context('auth', { outcome: 'intermediate', reply: '334 VXNlcm5hbWU6', request: ['AUTH LOGIN'] })] });
  const dialogue = pairDialogue(smtp, relate(smtp, challenge, refused));
  assert.ok(dialogue.kind === 'sequence');
  const lines = textOf(dialogue.lines);
  assert.deepEqual(lines.slice(lines.indexOf('C: AUTH LOGIN'), lines.indexOf('C: AUTH LOGIN') + 6),
    ['C: AUTH LOGIN', 'S! 334 VXNlcm5hbWU6', 'C: YWxpY2U=', 'S: 334 UGFzc3dvcmQ6', 'C: c2VjcmV0', 'S: 235 2.7.0 Authentication successful']);
});

test('a code that names the next stage leaves out what lies between', () => {
  const restart = facts('355', { contexts: [context('mail', { outcome: 'intermediate', reply: '355 6135', next: 'data' })] });
  const start = facts('354', { contexts: [context('data', { outcome: 'intermediate', reply: '354 Go ahead' })] });
  const dialogue = pairDialogue(smtp, relate(smtp, restart, start));
  assert.ok(dialogue.kind === 'sequence');
  assert.deepEqual(textOf(dialogue.lines).slice(-3), ['S! 355 6135', 'C: DATA', 'S! 354 Go ahead']);
  assert.equal(relate(smtp, restart, refused).kind, 'separate');
});

test('after 354 the message is sent before anything else', () => {
  const start = facts('354', { contexts: [context('data', { outcome: 'intermediate', reply: '354 Go ahead' })] });
  const dialogue = pairDialogue(smtp, relate(smtp, goodbye, start));
  assert.ok(dialogue.kind === 'sequence');
  assert.deepEqual(textOf(dialogue.lines).slice(-4), ['C: .', 'S: 250 2.0.0 Ok: queued as 4XyZ1a', 'C: QUIT', 'S! 221 2.0.0 Bye']);
});

test('the example session of a code ends with the code', () => {
  assert.equal(textOf(codeDialogue(smtp, refused)).at(-1), 'S! 550 text');
});

test('a reply of several lines is shown line by line', () => {
  const several = facts('553', { contexts: [context('rcpt', { reply: '553-first\n553 second' })] });
  assert.deepEqual(textOf(codeDialogue(smtp, several)).slice(-2), ['S! 553-first', 'S! 553 second']);
});

test('the session line tells usual from possible places', () => {
  const line = sessionLine(smtp, [refused, shuttingDown]);
  const marks = new Map(line.map(({ stage, marks: own }) => [stage.id, own]));
  assert.deepEqual(marks.get('rcpt'), ['usual', 'possible']);
  assert.deepEqual(marks.get('greeting'), [null, null]);
});

test('a code of which no place is known stands outside the session, and the other one is shown alone', () => {
  const relation = relate(smtp, nonStandardFacts('511'), refused);
  assert.ok(relation.kind === 'outside');
  assert.deepEqual(relation.unplaced, ['511']);
  assert.equal(placementOf(relation, '511'), undefined);
  assert.equal(placementOf(relation, '550')?.stage.id, 'rcpt');
  const dialogue = pairDialogue(smtp, relation);
  assert.ok(dialogue.kind === 'outside' && dialogue.session !== null);
  assert.equal(textOf(dialogue.session.lines).at(-1), 'S! 550 text');
  assert.deepEqual(codeDialogue(smtp, nonStandardFacts('511')), []);
});

test('"any command" makes no shared stage', () => {
  assert.deepEqual(sharedStages(accepted, shuttingDown), []);
  assert.deepEqual(sharedStages(accepted, refused), ['rcpt']);
});

test('the main stage of a code is the first that its facts name', () => {
  const later = facts('554', { contexts: [context('end-of-data'), context('rcpt')] });
  assert.equal(shareMainStage(accepted, refused), true);
  assert.equal(shareMainStage(refused, later), false);
  assert.equal(shareMainStage(shuttingDown, shuttingDown), false);
});
