/** Titles and descriptions as search engines list them: whole, in every script. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parsePage } from '#audit/built-page.ts';
import { widthsInResults } from './fonts.ts';

/** The text, its size and the room it has in Google's list on a desktop, in pixels: one line for a title, about a line and a half for a description. */
const parts = [{ part: 'title', size: 20, room: 600 }, { part: 'description', size: 14, room: 990 }] as const;

/** The pages that the sitemaps list, read as far as the end of the head. */
const offered = readdirSync('dist').filter((file) => /^sitemap-.*-\d+\.xml$/.test(file))
  .flatMap((file) => [...readFileSync(`dist/${file}`, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname))
  .map((path) => parsePage(path, readFileSync(`dist${path}index.html`, 'utf8').split('<style>')[0] ?? ''));

for (const { part, size, room } of parts) {
  test(`every ${part} fits into ${room} pixels`, async ({ page }) => {
    const widths = await widthsInResults(page, offered.map((one) => one[part]), size);
    expect(widths.length).toBeGreaterThan(1_000);
    expect(Math.min(...widths)).toBeGreaterThan(50);
    expect(offered.map((one, index) => ({ ...one, width: Math.round(widths[index] ?? 0) })).filter(({ width }) => width > room).map((one) => `${one.width} ${one.path} ${one[part]}`)).toEqual([]);
  });
}
