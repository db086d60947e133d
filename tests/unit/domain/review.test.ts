import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanScore, objections, type Review } from '#domain/review.ts';

const passed: Review = { date: '2026-11-24', scores: { accuracy: 5, terminology: 4, fluency: 5, register: 5, completeness: 5 }, open: [], digest: '0123456789abcdef' };

test('a text passes with every criterion at 4 or more and no serious finding', () => {
  assert.deepEqual(objections({ ...passed, open: [{ severity: 'minor', field: 'when', note: 'a little stiff' }] }), []);
});

test('a low score and a serious finding are named', () => {
  const found = objections({ ...passed, scores: { ...passed.scores, fluency: 3 }, open: [{ severity: 'major', field: 'sender', note: 'wrong actor' }] });
  assert.deepEqual(found, ['fluency is 3; expected at least 4', 'a major finding is open in sender: wrong actor']);
});

test('the mean counts every criterion of every review', () => {
  assert.equal(meanScore([passed, { ...passed, scores: { ...passed.scores, terminology: 5 } }]), 4.9);
});
