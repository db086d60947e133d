import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagesOfEveryKind } from './kinds-of-pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on the colour scheme (contrast) or on the width (targets, scrolling); the rest is the same everywhere, and none depends on both. */
const visual = ['color-contrast', 'color-contrast-enhanced', 'target-size', 'scrollable-region-focusable'];

for (const { kind, path } of pagesOfEveryKind) {
  test(`axe finds nothing on ${path} (${kind})`, async ({ page }) => {
    await page.goto(path);
    for (const [index, [colorScheme, width]] of ([['light', 360], ['dark', 1280]] as const).entries()) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      // Only what is wrong is described: thousands of passed checks would be too, for most of the time that this takes.
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], runOnly: index === 0 ? { type: 'tag', values: rules } : { type: 'rule', values: visual } }).setLegacyMode();
      const { violations } = await axe.analyze();
      const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary ?? ''}`));
      expect(found, `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}
