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
  ...sheets.map(([name, sheet]) => withFonts(name, sheet)),
  `:root, :lang(en), :lang(vi) { --sans: ${families.root}; --mono: 'Noto Sans Mono', ${families.root}; }`,
  ...(['ja', 'ko', 'th'] as const).map((locale) => `:lang(${locale}) { --sans: ${families[locale]}; }`),
  // A blinking caret, a moving page: nothing that differs from one moment to the next.
  '*, ::before, ::after { caret-color: transparent !important; } html { scroll-behavior: auto !important; }',
].join('\n');

/** What a list of search results is set in: Arial, by a free font of the same widths, and the fonts of the other scripts. */
const resultFont = `Arimo, ${families.root}`;

const resultCss = ['latin', 'latin-ext', 'vietnamese'].map((subset) => withFonts('@fontsource/arimo', `${subset}-400.css`)).join('\n');

/** Opens a page of the site and sets it in the fonts of the tests. */
export async function openInTestFonts(page: Page, path: string): Promise<void> {
  await serveFonts(page);
  await page.goto(path);
  await page.addStyleTag({ content: css });
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].filter(({ status }) => status === 'loading').map(({ loaded }) => loaded));
    await document.fonts.ready;
  });
}

/** The widths in pixels that texts have in a list of search results, at a size in pixels. */
export async function widthsInResults(page: Page, texts: readonly string[], size: number): Promise<number[]> {
  await serveFonts(page);
  await page.goto('/');
  await page.addStyleTag({ content: `${css}\n${resultCss}` });
  return page.evaluate(async ({ all, font }) => {
    await document.fonts.load(font, all.join(''));
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('this browser draws on no canvas');
    context.font = font;
    return all.map((text) => context.measureText(text).width);
  }, { all: [...texts], font: `${size}px ${resultFont}` });
}

async function serveFonts(page: Page): Promise<void> {
  await page.route(`**${prefix}**`, (route) => {
    const [scope = '', name = '', ...file] = new URL(route.request().url()).pathname.slice(prefix.length).split('/');
    return route.fulfill({ path: join(folderOf(`${scope}/${name}`), ...file), contentType: 'font/woff2' });
  });
}

/** A style sheet of a font package, with addresses under which the tests serve its files. */
function withFonts(name: string, sheet: string): string {
  return readFileSync(join(folderOf(name), sheet), 'utf8').replaceAll('url(./', `url(${prefix}${name}/`).replaceAll('font-display: swap', 'font-display: block');
}
