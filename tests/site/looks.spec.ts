/** What every kind of page looks like, in every language, on a phone and on a desktop. `npm run test:looks -- --update-snapshots` takes new pictures once a change has been looked at. */
import { expect, test } from '@playwright/test';
import { openInTestFonts } from './fonts.ts';
import { pagesOfEveryKind } from './kinds-of-pages.ts';

// The pictures were taken with the browser that the packages bring along; others draw letters in their own way.
test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'the pictures are those of the packaged Chromium');

const sizes = [{ width: 360, height: 800 }, { width: 1280, height: 800 }] as const;

for (const { kind, path } of pagesOfEveryKind) {
  test(`${path} (${kind}) looks as it did`, async ({ page }) => {
    // What a script adds comes a moment later; the pictures are of the page as it is.
    await page.route('**/_astro/**', (route) => route.abort());
    for (const size of sizes) {
      await page.setViewportSize(size);
      await openInTestFonts(page, path);
      const name = `${path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'choice'}-${size.width}.png`;
      await expect(page).toHaveScreenshot(name, { maxDiffPixelRatio: 0.001 });
    }
  });
}
