import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFaults } from '#audit/content-faults.ts';
import { readContentFiles } from '#audit/content-files.ts';
import { describeFault } from '#audit/fault.ts';
import { translationStates } from '#audit/translation-states.ts';

const files = readContentFiles('content');

test('the content has no fault', () => {
  assert.deepEqual(contentFaults(files).map(describeFault), []);
});

test('every translation is made from the present source', () => {
  assert.deepEqual(translationStates(files).filter(({ state }) => state !== 'current').map(({ path, state }) => `${state}: ${path}`), []);
});
