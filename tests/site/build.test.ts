/** Builds copies of the project: what content alone changes, and what stops the build. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { localeTags } from '#i18n/locales.ts';

/** A copy of the project, without its history and with the same packages; it is removed after the test. */
function copyOfProject(context: TestContext): string {
  const root = mkdtempSync(join(tmpdir(), 'replycode-'));
  context.after(() => { rmSync(root, { recursive: true }); });
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

function build(root: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], { cwd: root, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  return { status, output: stdout + stderr };
}

function edit(root: string, path: string, change: (text: string) => string): void {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, `${path} was changed`);
  writeFileSync(file, changed);
}

test('a code is added by files alone: its page and its pairs appear in every language', (context) => {
  const root = copyOfProject(context);
  const standardCodes = readdirSync(join(root, 'content/facts/smtp'))
    .filter((file) => readFileSync(join(root, 'content/facts/smtp', file), 'utf8').includes('"standard": true'))
    .map((file) => file.slice(0, 3));
  const added = '559';
  const asAdded = (text: string): string => text.replaceAll('550', added);
  for (const path of ['facts/smtp/550.json', ...localeTags.map((locale) => `prose/${locale}/smtp/550.md`)]) {
    writeFileSync(join(root, 'content', path.replace('550', added)), asAdded(readFileSync(join(root, 'content', path), 'utf8')).replaceAll(`"${added}"`, path.endsWith('.json') ? `"${added}"` : `"${added}"`));
  }
  const { status, output } = build(root);
  assert.equal(status, 0, output);
  const missing = localeTags.flatMap((locale) => [added, ...standardCodes.map((code) => (code < added ? `${code}-vs-${added}` : `${added}-vs-${code}`))].map((name) => `${locale}/smtp/${name}/index.html`)).filter((file) => !existsSync(join(root, 'dist', file)));
  assert.deepEqual(missing, []);
});

test('bad content stops the build before it begins, and every bad file is named', (context) => {
  const root = copyOfProject(context);
  edit(root, 'content/labels/ja.json', (text) => text.replace('"nav.home"', '"nav.hom"'));
  edit(root, 'content/facts/smtp/550.json', (text) => text.replace('"retry"', '"retries"'));
  const { status, output } = build(root);
  assert.notEqual(status, 0);
  assert.match(output, /content\/labels\/ja\.json: nav\.home: is missing; expected a translation of "Home"/);
  assert.match(output, /content\/facts\/smtp\/550\.json: retry: /);
  assert.equal(existsSync(join(root, 'dist')), false);
});

test('a placeholder that is left in a page stops the build', (context) => {
  const root = copyOfProject(context);
  edit(root, 'content/prose/en/smtp/550.md', (text) => text.replace('## when\n', '## when\n\nSee {{code}}.\n'));
  const { status, output } = build(root);
  assert.notEqual(status, 0);
  assert.match(output, /\/en\/smtp\/550\/: text: has "\*\*" or "\{\{" left in "See \{\{code\}\}\."/);
});

test('a character that no font of the social images has stops the build', (context) => {
  const root = copyOfProject(context);
  edit(root, 'content/prose/en/smtp/550.md', (text) => text.replace(/^title: .*$/m, '$& ა'));
  const { status, output } = build(root);
  assert.notEqual(status, 0);
  assert.match(output, /\/social\/en\/smtp-550\.png: title: no font of the social images has "ა" \(U\+10D0\) in "/);
});
