import { expect, test } from '@playwright/test';
import { localeTags } from '#i18n/locales.ts';
import { openInTestFonts } from './fonts.ts';
import { pagesOfEveryKind } from './kinds-of-pages.ts';

/** What sticks out of the page or of its own box; 320 px is the page at 400 % on a screen of 1280 px (WCAG 1.4.10). */
function overflowing(): string[] {
  const page = document.documentElement.clientWidth;
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.closest('.skip, svg') === null)
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const clipped = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
      return width > 0 && (left < -0.5 || right > page + 0.5 || clipped);
    })
    .map((element) => `${element.tagName} "${element.textContent.trim().slice(0, 40)}"`);
}

for (const { kind, path } of pagesOfEveryKind) {
  test(`${path} (${kind}) does not overflow at any width`, async ({ page }) => {
    await openInTestFonts(page, path);
    for (const width of [320, 360, 414, 480, 600, 640, 768, 1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(overflowing), `${width} px`).toEqual([]);
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

test('a page loads nothing but itself, its script and its icon, all from its own site, and sets no cookie', async ({ page, context, baseURL }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/th/smtp/221-vs-550/', { waitUntil: 'networkidle' });
  expect(requested.filter((url) => !/\/(favicon\.(svg|ico)|language-offers\.json|_astro\/[^/]+\.js)$/.test(url))).toEqual([`${baseURL ?? ''}/th/smtp/221-vs-550/`]);
  expect(requested.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('the first press of the tab key offers to skip to the content', async ({ page }) => {
  await page.goto('/en/smtp/550/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('the answer stands on the first screen of a phone: the sentence, and for each code its class, whether to retry, who acts', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['550', '450-vs-550', '452-vs-552', '421-vs-551']) {
    for (const locale of localeTags) {
      await openInTestFonts(page, `/${locale}/smtp/${path}/`);
      const ends = await page.locator('#answer dd').evaluateAll((values) => values.map((value) => value.getBoundingClientRect().bottom));
      expect(ends.length, `${locale} ${path}`).toBe(path.includes('-vs-') ? 6 : 3);
      expect(Math.max(...ends), `${locale} ${path}`).toBeLessThanOrEqual(800);
      // What to do is far below on a phone: one press leads there.
      const [href] = await page.locator('#answer .next a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      await expect(page.locator(href ?? '')).toHaveCount(1);
    }
  }
});

test('a comparison is printed on at most three pages of A4', async ({ page }) => {
  for (const locale of localeTags) {
    for (const pair of ['450-vs-550', '550-vs-554', '220-vs-550']) {
      await openInTestFonts(page, `/${locale}/smtp/${pair}/`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const count = Number(/\/Type \/Pages[^>]*?\/Count (\d+)/.exec(pdf)?.[1]);
      expect(count, `${locale} ${pair}`).toBeGreaterThanOrEqual(1);
      expect(count, `${locale} ${pair}`).toBeLessThanOrEqual(3);
    }
  }
});

test('whoever has no mouse reaches every link in the order of the page, and sees where they are', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/ja/smtp/450-vs-550/');
  // What a closed disclosure holds cannot be reached before it is opened.
  const expected = await page.locator(':is(a[href], summary, button, select):visible').evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)));
  const reached: string[] = [];
  while (reached.length <= expected.length) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element === null || element === document.body ? null : { html: element.outerHTML.slice(0, 120), outline: getComputedStyle(element).outlineStyle };
    });
    if (focused === null) break;
    expect(focused.outline, focused.html).toBe('solid');
    reached.push(focused.html);
  }
  expect(reached).toEqual(expected);
  expect(reached.length).toBeGreaterThan(40);
});

test('what is there to be pressed is large enough for a finger', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { path } of pagesOfEveryKind.filter(({ path: own }) => !/^\/(ja|ko|vi)\//.test(own))) {
      await page.goto(path);
      const small = await page.locator('a[href]:visible, summary:visible').evaluateAll((elements) => elements
        // A link within a sentence, a table or the list of sources is as high as its line (WCAG 2.5.8).
        .filter((element) => element.closest('p, td, #sources, .skip') === null)
        .map((element) => ({ text: element.textContent.trim(), height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 43.9)
        .map(({ text, height }) => `${text}: ${height}`));
      expect(small, `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('the tree that a screen reader gets has landmarks, an outline and a table that names both codes, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/en/smtp/450-vs-550/');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  const table = page.getByRole('table', { name: '450 and 550 side by side' });
  await expect(table.getByRole('columnheader')).toHaveText(['450', '550']);
  await expect(table.getByRole('row', { name: /^Retry/ }).getByRole('cell')).toHaveCount(2);
  await expect(table.getByRole('rowheader').first()).toHaveText('Meaning');
  await expect(page.getByRole('img', { name: 'Where 450 and 550 can stand in a session' })).toBeVisible();
  const levels = await page.locator('h1, h2').allTextContents();
  expect(levels.map((text) => text.trim())).toEqual([
    expect.stringContaining('450 vs 550'), 'At a glance', 'In a session', expect.stringMatching(/^450/), expect.stringMatching(/^550/),
    'Key differences', 'What to do for each code', 'Related pages', 'Specifications and sources', 'For links and tickets',
  ]);
});

test('an unknown address gets the not-found page with a way on in every language', async ({ page }) => {
  const response = await page.goto('/ja/smtp/999/');
  expect(response?.status()).toBe(404);
  for (const locale of localeTags) await expect(page.locator(`main a[href="/${locale}/smtp/"]`)).toBeVisible();
});
