import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFaults } from '#audit/content-faults.ts';
import { readContentFiles } from '#audit/content-files.ts';
import { describeFault } from '#audit/fault.ts';
import { reviewStates } from '#audit/review-states.ts';
import { translationStates } from '#audit/translation-states.ts';

const files = readContentFiles('content');

test('the content has no fault', () => {
  assert.deepEqual(contentFaults(files).map(describeFault), []);
});

test('every translation is made from the present source', () => {
  assert.deepEqual(translationStates(files).filter(({ state }) => state !== 'current').map(({ path, state }) => `${state}: ${path}`), []);
});

test('every text was reviewed as it is now, and passed', () => {
  assert.deepEqual(reviewStates(files).filter(({ objections }) => objections.length > 0).map(({ path, objections }) => `${path}: ${objections.join('; ')}`), []);
});
