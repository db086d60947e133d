/** Who may import whom. The table of docs/architecture.md, enforced. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', 'src');

/** Each layer with the layers and packages it may import; a layer may import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  schemas: ['domain', 'astro/zod'],
  i18n: ['i18next', 'labels'],
  routes: ['domain', 'i18n'],
  catalog: ['domain', 'i18n', 'schemas/sections.ts', 'astro:content', '@astrojs/markdown-remark', 'remark-cjk-friendly'],
  'content.config': ['schemas', 'domain', 'astro:content', 'astro/loaders'],
  'view-models': ['domain', 'i18n', 'routes', 'schemas/data.ts', 'schema-dts'],
  deploy: ['node:'],
  formats: ['view-models', 'domain', 'i18n', 'routes', 'feedsmith', 'mdast', 'mdast-util-gfm-table', 'mdast-util-to-markdown'],
  components: ['astro/types'],
  layouts: ['components', 'styles', 'client', 'astro/types'],
  client: ['domain'],
  pages: ['catalog', 'view-models', 'formats', 'schemas/data.ts', 'routes', 'i18n', 'domain', 'layouts', 'components', 'social', 'astro'],
  social: ['@takumi-rs/core', 'fontkitten', 'node:'],
  dev: ['catalog', 'view-models', 'i18n', 'domain', 'components', 'styles'],
  audit: ['domain', 'i18n', 'schemas', 'astro/zod', '@astrojs/markdown-remark', 'htmlparser2', 'node:'],
  integrations: ['audit', 'astro', '@astrojs/sitemap', 'node:'],
  styles: [],
};

/** The only places that may import these. */
const onlyImporter: Readonly<Record<string, string>> = { i18next: 'i18n/translator.ts', 'astro:content': 'catalog.ts content.config.ts', fontkitten: 'social/fonts.ts' };

/** Where a word that looks like a locale is none, with the reason. */
const homonyms: Readonly<Record<string, string>> = { "src/audit/built-page.ts: 'th'": 'the cell of a table heading' };

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|astro)$/.test(file)).map((file) => file.replaceAll('\\', '/'));

function layerOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
}

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/^\s*(?:import|export)\b[^'";]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

/** What an import means: a file of `src/`, the labels, or a package. */
function target(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return specifier;
  const path = relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/');
  return path.startsWith('../content/labels/') ? 'labels' : path;
}

function isAllowed(layer: string, imported: string): boolean {
  const own = layerOf(imported) === layer;
  return own || (mayImport[layer] ?? []).some((allowed) => (allowed.endsWith(':') ? imported.startsWith(allowed) : imported === allowed || imported === `${allowed}.ts` || imported.startsWith(`${allowed}/`)));
}

test('every folder of src/ is a layer of the table', () => {
  const unknown = files.filter((file) => mayImport[layerOf(file)] === undefined);
  assert.deepEqual(unknown, []);
});

test('every layer of the table exists', () => {
  const layers = new Set([...files.map(layerOf), 'styles']);
  assert.deepEqual(Object.keys(mayImport).filter((layer) => !layers.has(layer)), []);
});

test('a layer imports only what the table allows', () => {
  const forbidden = files.flatMap((file) => importsOf(file).map((specifier) => ({ file, imported: target(file, specifier) })))
    .filter(({ file, imported }) => !isAllowed(layerOf(file), imported))
    .map(({ file, imported }) => `src/${file} imports ${imported}`);
  assert.deepEqual(forbidden, []);
});

test('what has one importer has no other', () => {
  const others = files.flatMap((file) => importsOf(file).filter((specifier) => onlyImporter[specifier] !== undefined && !onlyImporter[specifier].split(' ').includes(file)).map((specifier) => `src/${file} imports ${specifier}`));
  assert.deepEqual(others, []);
});

test('code numbers stand in the domain of the protocol only, locale tags in the list of locales only', () => {
  const found = files.filter((file) => !['domain/protocols.ts', 'i18n/locales.ts'].includes(file)).flatMap((file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|<style>[\s\S]*?<\/style>/gm, '');
    const quoted = [...code.matchAll(/'((?:[245]\d\d)|en|ja|ko|vi|th|smtp)'/g)].map(([, word]) => word);
    return quoted.map((word) => `src/${file}: '${String(word)}'`);
  });
  assert.deepEqual(found.sort(), Object.keys(homonyms).sort());
});

test('a page file stays thin', () => {
  const long = files.filter((file) => file.startsWith('pages/')).map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length })).filter(({ lines }) => lines > 30);
  assert.deepEqual(long, []);
});
