import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advise, comparedPairs, differingRespects, isIndexable, neighbours, occasionsBeside, pairId, pairs, profile } from '#domain/comparison.ts';
import { context, facts, nonStandardFacts } from './made-up-facts.ts';

const sources = ['rfc5321#4.2.1'];

test('every pair stands once, the lower code first', () => {
  assert.deepEqual(pairs(['550', '250', '421']).map(pairId), ['250-vs-421', '250-vs-550', '421-vs-550']);
});

test('standard codes are all compared with each other, others only where somebody wrote a note', () => {
  const codes = [facts('450'), facts('550'), nonStandardFacts('441'), nonStandardFacts('511')];
  assert.deepEqual(comparedPairs(codes, ['511-vs-550']).map(pairId), ['450-vs-550', '511-vs-550']);
});

test('what is equal is no difference, in whichever order it is listed', () => {
  const one = facts('550', { contexts: [context('rcpt'), context('mail')] });
  const other = facts('553', { contexts: [context('mail'), context('rcpt')] });
  assert.deepEqual(differingRespects(profile(one), profile(other)), []);
});

test('differences come in the order of their weight for a reader', () => {
  const temporary = facts('450', { retry: { rule: 'automatic', sources }, actors: [{ actor: 'nobody', sources }] });
  assert.deepEqual(differingRespects(profile(temporary), profile(facts('550'))), ['retry', 'actors', 'class']);
});

test('actors with the same patterns of enhanced status codes share a line', () => {
  const { actors } = profile(facts('550', { actors: [
    { actor: 'sender', enhanced: '5.1.x', sources },
    { actor: 'sender-admin', enhanced: '5.7.x', sources },
    { actor: 'sender', enhanced: '5.3.4', sources },
  ] }));
  assert.deepEqual(actors, [{ actors: ['sender'], enhanced: ['5.1.x', '5.3.4'] }, { actors: ['sender-admin'], enhanced: ['5.7.x'] }]);
});

test('codes with different retry rules get advice of their own, codes with one rule a common one', () => {
  const temporary = facts('450', { retry: { rule: 'automatic', sources } });
  assert.deepEqual(advise(temporary, facts('550')).slice(0, 2).map(({ kind }) => kind), ['rule', 'rule']);
  assert.deepEqual(advise(facts('550'), facts('553'))[0]?.kind, 'same-rule');
});

test('no advice sends the reader to a program or to nobody', () => {
  const success = facts('250', { retry: { rule: 'not-needed', sources }, actors: [{ actor: 'nobody', sources }] });
  assert.deepEqual(advise(success, facts('354', { retry: { rule: 'not-needed', sources }, actors: [{ actor: 'software', sources }] })).map(({ kind }) => kind), ['same-rule']);
});

test('a comparison is for search engines when it has a note or both codes answer the same step', () => {
  const elsewhere = facts('221', { contexts: [context('quit')] });
  assert.equal(isIndexable(facts('550'), facts('553'), false), true);
  assert.equal(isIndexable(elsewhere, facts('550'), false), false);
  assert.equal(isIndexable(elsewhere, facts('550'), true), true);
});

test('neighbours come for either code alternately: what is confused with both first, then with one, then what answers the same command', () => {
  const goodbye = facts('221', { contexts: [context('quit')] });
  const all = new Map([facts('450', { related: ['452'] }), facts('451'), facts('452'), facts('550'), facts('551'), goodbye].map((own) => [own.code, own]));
  const found = neighbours(['450', '550'], { facts: all, pairs: pairs([...all.keys()]), noted: new Set(['450-vs-451', '451-vs-550', '450-vs-550', '550-vs-551']) }, 20);
  assert.deepEqual(found.map(pairId), ['450-vs-451', '451-vs-550', '450-vs-551', '550-vs-551', '450-vs-452', '452-vs-550']);
});

test('the occasions of a code beside another are those that the other does not share', () => {
  const profileOf = (...stages: Parameters<typeof context>[0][]) => profile(facts('550', { contexts: stages.map((stage) => context(stage)) }));
  assert.deepEqual(occasionsBeside(profileOf('rcpt', 'mail'), profileOf('rcpt', 'vrfy')), { only: ['mail'], shared: true });
  assert.deepEqual(occasionsBeside(profileOf('greeting'), profileOf('rcpt')), { only: ['greeting'], shared: false });
  assert.deepEqual(occasionsBeside(profileOf('rcpt'), profileOf('any')), { only: [], shared: true });
  assert.deepEqual(occasionsBeside(profileOf('any', 'unsolicited'), profileOf('rcpt')), { only: ['any', 'unsolicited'], shared: true });
});
