/** The fonts that the tests read pages in: they come from npm, so that a page looks the same on every machine, with or without fonts of its own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

const resolve = createRequire(import.meta.url).resolve;
const folderOf = (name: string): string => dirname(resolve(`${name}/package.json`));
const prefix = '/__fonts/';

const sheets: readonly (readonly [name: string, sheet: string])[] = [
  ['@fontsource-variable/noto-sans', 'index.css'],
  ['@fontsource-variable/noto-sans-jp', 'index.css'],
  ['@fontsource-variable/noto-sans-kr', 'index.css'],
  ['@fontsource-variable/noto-sans-thai', 'index.css'],
  ['@fontsource/noto-sans-mono', '400.css'],
  ['@fontsource/noto-sans-mono', '700.css'],
];

/** What each language is set in; the others follow, since every page names all languages. */
const families = {
  root: "'Noto Sans Variable', 'Noto Sans JP Variable', 'Noto Sans KR Variable', 'Noto Sans Thai Variable'",
  ja: "'Noto Sans JP Variable', 'Noto Sans KR Variable', 'Noto Sans Thai Variable', 'Noto Sans Variable'",
  ko: "'Noto Sans KR Variable', 'Noto Sans JP Variable', 'Noto Sans Thai Variable', 'Noto Sans Variable'",
  th: "'Noto Sans Thai Variable', 'Noto Sans Variable', 'Noto Sans JP Variable', 'Noto Sans KR Variable'",
};

const css = [
  ...sheets.map(([name, sheet]) => readFileSync(join(folderOf(name), sheet), 'utf8').replaceAll('url(./', `url(${prefix}${name}/`).replaceAll('font-display: swap', 'font-display: block')),
  `:root, :lang(en), :lang(vi) { --sans: ${families.root}; --mono: 'Noto Sans Mono', ${families.root}; }`,
  ...(['ja', 'ko', 'th'] as const).map((locale) => `:lang(${locale}) { --sans: ${families[locale]}; }`),
  // A blinking caret, a moving page: nothing that differs from one moment to the next.
  '*, ::before, ::after { caret-color: transparent !important; } html { scroll-behavior: auto !important; }',
].join('\n');

/** Opens a page of the site and sets it in the fonts of the tests. */
export async function openInTestFonts(page: Page, path: string): Promise<void> {
  await page.route(`**${prefix}**`, (route) => {
    const [scope = '', name = '', ...file] = new URL(route.request().url()).pathname.slice(prefix.length).split('/');
    return route.fulfill({ path: join(folderOf(`${scope}/${name}`), ...file), contentType: 'font/woff2' });
  });
  await page.goto(path);
  await page.addStyleTag({ content: css });
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].filter(({ status }) => status === 'loading').map(({ loaded }) => loaded));
    await document.fonts.ready;
  });
}
