/** Every label is used, and every label that is used exists; the compiler checks the second, this test the first. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sourceLocale } from '#i18n/locales.ts';

const keys = Object.keys(JSON.parse(readFileSync(`content/labels/${sourceLocale}.json`, 'utf8')) as Record<string, string>);

const source = ['src/view-models', 'src/i18n']
  .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')))
  .join('\n');

/** Keys as they are written: literally, or with a part that is filled in. */
const patterns = [...source.matchAll(/'([a-z][a-z0-9.-]*)'|`([a-z][a-z0-9.-]*\$\{[^`]*)`/g)].map(([, literal, template]) =>
  new RegExp(`^${(literal ?? template ?? '').replaceAll('.', '\\.').replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '[a-z0-9-]+')}$`));

test('no label is unused', () => {
  assert.deepEqual(keys.filter((key) => !patterns.some((pattern) => pattern.test(key))), []);
});
