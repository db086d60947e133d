import { expect, test } from '@playwright/test';
import { localeTags } from '#i18n/locales.ts';
import { pagesOfEveryKind } from './kinds-of-pages.ts';

for (const { kind, path } of pagesOfEveryKind) {
  test(`${path} (${kind}) does not overflow at any width`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 414, 600, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('a comparison has its parts in order, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const locale of localeTags) {
    await page.goto(`/${locale}/smtp/450-vs-550/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    const parts = await page.locator('main section[id]').evaluateAll((sections) => sections.map(({ id }) => id));
    expect(parts).toEqual(['answer', 'at-a-glance', 'session', 'code-450', 'code-550', 'differences', 'which', 'more', 'sources', 'tools']);
    await expect(page.locator('#code-450-sender')).toBeVisible();
    await expect(page.locator('#which')).toBeVisible();
  }
  await context.close();
});

test('the language links keep the page', async ({ page }) => {
  await page.goto('/ja/smtp/450-vs-550/');
  await page.locator('header').getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(/\/ko\/smtp\/450-vs-550\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

test('a page loads nothing but itself and its icon, and sets no cookie', async ({ page, context, baseURL }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/th/smtp/221-vs-550/', { waitUntil: 'networkidle' });
  expect(requested.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([`${baseURL ?? ''}/th/smtp/221-vs-550/`]);
  expect(await context.cookies()).toEqual([]);
});

test('the first press of the tab key offers to skip to the content', async ({ page }) => {
  await page.goto('/en/smtp/550/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('the answer stands on the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of localeTags) {
    await page.goto(`/${locale}/smtp/550/`);
    const box = await page.locator('#answer').boundingBox();
    expect(box === null ? Infinity : box.y + Math.min(box.height, 300), locale).toBeLessThanOrEqual(740);
  }
});

test('an unknown address gets the not-found page with a way on in every language', async ({ page }) => {
  const response = await page.goto('/ja/smtp/999/');
  expect(response?.status()).toBe(404);
  for (const locale of localeTags) await expect(page.locator(`main a[href="/${locale}/smtp/"]`)).toBeVisible();
});
