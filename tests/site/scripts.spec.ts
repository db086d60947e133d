/** What the pages do in a browser with scripts; without, each of them is complete. */
import { expect, test } from '@playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (): Promise<string> => navigator.clipboard.readText();

test.describe('a browser in Korean', () => {
  test.use({ locale: 'ko-KR' });

  test('a short link tells the answer in the language of the browser first, and leads to the full pages', async ({ page }) => {
    await page.goto('/smtp/550/');
    await expect(page.locator('[data-choices] > li').first()).toHaveAttribute('lang', 'ko');
    await page.locator('[data-choices] > li[lang="ko"] a').first().click();
    await expect(page).toHaveURL(/\/ko\/smtp\/550\/$/);
  });

  test('a page in another language offers the one of the browser, and does not leave by itself', async ({ page }) => {
    await page.goto('/en/smtp/550/');
    const offer = page.locator('.offer a');
    await expect(offer).toHaveAttribute('lang', 'ko');
    await expect(page).toHaveURL(/\/en\/smtp\/550\/$/);
    await offer.click();
    await expect(page).toHaveURL(/\/ko\/smtp\/550\/$/);
    await expect(page.locator('.offer')).toHaveCount(0);
  });

  test('a language that was chosen once comes first the next time, without a cookie', async ({ page, context }) => {
    await page.goto('/smtp/550/');
    await page.locator('[data-choices] > li[lang="vi"] a').first().click();
    await expect(page).toHaveURL(/\/vi\//);
    await page.goto('/smtp/450-vs-550/');
    await expect(page.locator('[data-choices] > li').first()).toHaveAttribute('lang', 'vi');
    expect(await context.cookies()).toEqual([]);
  });
});

for (const [typed, meant] of [
  ['/ja/smtp/550-vs-220/', '/ja/smtp/220-vs-550/'],
  ['/JA/smtp/550/', '/ja/smtp/550/'],
  ['/ja/550/', '/ja/smtp/550/'],
  ['/smtp/550-5.1.1/', '/smtp/550/'],
  ['/en/smtp/550-VS-450/', '/en/smtp/450-vs-550/'],
] as const) {
  test(`${typed} leads to ${meant}`, async ({ page }) => {
    await page.goto(typed);
    await expect(page).toHaveURL(new RegExp(`${meant}$`));
    await expect(page.locator('h1')).toContainText('550');
  });
}

test('an unknown code offers the likely ones in the language of the address', async ({ page }) => {
  await page.goto('/th/smtp/559/');
  const first = page.locator('[data-choices] > li').first();
  await expect(first).toHaveAttribute('lang', 'th');
  await expect(first.locator('[data-meant] a').first()).toHaveAttribute('href', /^\/th\/smtp\/55\d\/$/);
});

test('the link to the section in view, the text for a ticket in another language and a reply can be copied', async ({ page }) => {
  await page.goto('/en/smtp/550/');
  await page.getByRole('button', { name: 'Copy link to this section' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(clipboard)).toMatch(/\/en\/smtp\/550\/#[a-z-]+$/);
  await page.getByLabel('Language of the text').selectOption({ label: '日本語' });
  await page.getByRole('button', { name: 'Copy text for a ticket' }).click();
  await expect.poll(() => page.evaluate(clipboard)).toContain('/ja/smtp/550/');
  expect(await page.evaluate(clipboard)).toMatch(/^\*\*SMTP.550\*\*/);
  await page.getByRole('button', { name: 'Copy reply' }).first().click();
  await expect.poll(() => page.evaluate(clipboard)).toMatch(/^550/);
});

test('without scripts there are no buttons, and every language is told', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/smtp/550/');
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.goto('/smtp/550/');
  await expect(page.locator('[data-choices] > li')).toHaveCount(5);
  await context.close();
});
