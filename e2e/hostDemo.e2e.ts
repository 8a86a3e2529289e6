import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages, type Language } from '../src/domain/language.ts';
import { expect, mapDrawn } from './atlasTest.ts';
import { keepRefused, refusedIn } from './refused.ts';
import { test } from './servers/withHost.ts';

test.use({ viewport: { width: 900, height: 900 } });

test.beforeEach(({ page }) => keepRefused(page));

const frames = (page: Page) => ({
  plain: page.locator('main > section > iframe'),
  component: page.locator('sister-cities-map iframe'),
});

/** Both embeds have been reached by scrolling, and stand. */
async function seeBoth(page: Page): Promise<void> {
  for (const frame of Object.values(frames(page))) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toContainText(/Almaty|Алматы/);
  }
}

/** The page with its embeds in another language. */
const spoken = (language: Language) => (html: string) =>
  html.replaceAll('/en/', `/${language}/`).replace('lang="en" theme', `lang="${language}" theme`);

test('the demonstration shows two embeds, and neither page refuses anything, up to the maps that move', async ({
  page,
  host,
}) => {
  await page.goto(host.demonstration());
  await seeBoth(page);
  for (const embed of Object.values(frames(page))) {
    // A browser draws no frame that is out of sight.
    await embed.scrollIntoViewIfNeeded();
    const frame = await (await embed.elementHandle())?.contentFrame();
    if (!frame) throw new Error('the frame is empty');
    await mapDrawn(frame);
  }
  expect(page.frames()).toHaveLength(3);
  for (const frame of page.frames()) expect(await refusedIn(frame)).toEqual([]);
});

test('hostile rules of the host do not reach the component, nor what is in either frame', async ({
  page,
  host,
}) => {
  await page.goto(host.demonstration());
  await seeBoth(page);
  const { plain, component } = frames(page);
  // The rules are there.
  await expect(plain).toHaveCSS('filter', 'grayscale(0.5)');
  await expect(component).toHaveCSS('filter', 'none');
  await expect(component).toHaveCSS('border-top-width', '0px');
  await expect(component).toHaveCSS('opacity', '1');
  const column = await page.locator('section').last().boundingBox();
  expect((await component.boundingBox())?.width).toBe(column?.width);
  for (const frame of [plain, component]) {
    const link = frame.contentFrame().locator('main li a:visible').first();
    await expect(link).toBeVisible();
    expect(await link.evaluate((a) => getComputedStyle(a).textDecorationStyle)).not.toBe('double');
  }
  // Nor does the page become wider than its window, on a phone either.
  await page.setViewportSize({ width: 360, height: 640 });
  await expect
    .poll(() =>
      component
        .contentFrame()
        .locator('html')
        .evaluate((html) => html.scrollWidth),
    )
    .toBeLessThanOrEqual(360);
  expect((await component.boundingBox())?.width).toBeLessThanOrEqual(360);
});

for (const language of languages) {
  test(`axe finds nothing in the demonstration and its embeds in ${language}`, async ({ page, host }) => {
    // High enough for both: frames out of sight answer late.
    await page.setViewportSize({ width: 700, height: 3400 });
    await page.goto(host.demonstration(spoken(language)));
    await seeBoth(page);
    for (const frame of page.frames().slice(1)) {
      await expect(frame.locator(`html[lang="${language}"]`)).toBeVisible();
    }
    // A frame that does not answer within a second is left out by axe: then once more.
    await expect(async () => {
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        // It takes the landmarks of all frames for those of one page: each page has but one of a kind.
        .disableRules('landmark-unique')
        .analyze();
      // It has looked into both: a node in a frame is named by the way to it.
      const ways = passes.flatMap(({ nodes }) => nodes.map(({ target }) => target));
      const framed = new Set(ways.filter((way) => way.length > 1).map(([frame]) => JSON.stringify(frame)));
      expect(framed.size).toBe(2);
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    }).toPass({ timeout: 60_000 });
  });
}
