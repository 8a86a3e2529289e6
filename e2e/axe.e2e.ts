import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '../src/domain/language.ts';
import { expect, mapDrawn, test } from './atlasTest.ts';

const pages = {
  start: '',
  city: 'city/almaty/',
  link: 'link/almaty--rennes/?entry=rennes-abai-bust',
  story: 'story/shymkent-eleven/',
  list: 'cities/',
  movement: 'movement/',
  about: 'about/',
  data: 'data/',
  missing: 'nowhere/',
};

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

for (const theme of ['paper', 'night']) {
  for (const [name, path] of Object.entries(pages)) {
    test(`axe finds nothing on the page ${name}, theme ${theme}`, async ({ page }) => {
      await page.goto(`/en/${path}${path.includes('?') ? '&' : '?'}theme=${theme}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (['start', 'city', 'link'].includes(name)) await mapDrawn(page);
      expect(await violations(page)).toEqual([]);
    });
  }
}

for (const language of languages) {
  test(`axe finds nothing on city and link in ${language}, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['city/shymkent/', 'link/semey--ypres/']) {
      await page.goto(`/${language}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
  });
}
