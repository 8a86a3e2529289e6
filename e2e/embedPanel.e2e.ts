import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { languages, type Language } from '../src/domain/language.ts';
import { expect, test, word } from './atlasTest.ts';

const phone = { width: 390, height: 844 };

async function openDialog(page: Page, language: Language, path = 'city/almaty/'): Promise<Locator> {
  await page.goto(`/${language}/${path}`);
  await page.getByRole('button', { name: word(language, 'frame.embed') }).click();
  const dialog = page.getByRole('dialog', { name: word(language, 'frame.embed') });
  await expect(dialog).toBeVisible();
  return dialog;
}

const lines = (dialog: Locator, form = word('en', 'embed.form.frame')): Locator =>
  dialog.locator(`pre[aria-label="${form}"]`);

/** What stands in the preview. */
const previewOf = (dialog: Locator) => dialog.frameLocator('iframe');

/** Tab after tab, until the focus is on something. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 25; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

test('a webmaster without a mouse chooses, sees, copies and is done', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/city/almaty/');
  const button = page.getByRole('button', { name: word('en', 'frame.embed') });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(previewOf(dialog).getByRole('heading', { level: 1 })).toHaveText('Almaty');

  await tabTo(page, dialog.getByLabel(word('en', 'language.label')));
  await page.keyboard.type('Fra');
  await tabTo(page, dialog.getByLabel(word('en', 'embed.theme')));
  await page.keyboard.type('Dark');
  await tabTo(page, dialog.getByLabel(word('en', 'embed.parts.legend'), { exact: true }));
  await page.keyboard.press('Space');
  const address = '/fr/city/almaty/?embed=1&hide=legend,search&theme=night';
  await expect(lines(dialog)).toContainText(`${address.replaceAll('&', '&amp;')}" title="Almaty`);
  await expect(previewOf(dialog).locator('html[lang="fr"][data-theme="night"]')).toBeVisible();

  await tabTo(page, dialog.getByRole('button', { name: word('en', 'embed.skip') }));
  await page.keyboard.press('Enter');
  const copy = dialog.getByRole('button', {
    name: word('en', 'embed.copyOf', { title: word('en', 'embed.form.frame') }),
  });
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(word('en', 'embed.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lines(dialog).textContent());

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('what is copied shows the city on another page', async ({ page, watch }) => {
  // Chromium warns of a page that frames itself; this one stands for another site.
  watch.expectErrors(/allow-scripts and allow-same-origin/);
  const dialog = await openDialog(page, 'en');
  const pasted = (await lines(dialog).textContent()) ?? '';
  await page.goto('/robots.txt');
  await page.setContent(`<!doctype html><title>Town hall</title><main>${pasted}</main>`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Almaty');
  await expect(page.locator('iframe')).toHaveCSS('border-top-width', '0px');
  await expect(page.getByRole('link', { name: 'Almaty: sister cities' })).toBeVisible();
});

test('the preview is the embed itself, whole at every width, and leaves no steps to go back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const dialog = await openDialog(page, 'en');
  const preview = previewOf(dialog);
  await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(preview.getByRole('button', { name: word('en', 'frame.embed') })).toBeHidden();
  const steps = await page.evaluate(() => history.length);
  for (const [name, number] of [
    ['phone', 360],
    ['column', 600],
    ['page', 960],
  ] as const) {
    await dialog.getByText(word('en', `embed.widths.${name}`, { number: String(number) })).click();
    await expect.poll(() => preview.locator('html').evaluate(() => window.innerWidth)).toBe(number);
    const [frame, room] = [await dialog.locator('iframe').boundingBox(), await dialog.boundingBox()];
    expect(frame && room && frame.x >= room.x && frame.x + frame.width <= room.x + room.width).toBe(true);
  }
  await dialog.getByLabel(word('en', 'embed.parts.title'), { exact: true }).click();
  await expect(preview.getByRole('heading', { level: 1 })).toBeHidden();
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('the preview becomes as high as its content where that is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const dialog = await openDialog(page, 'en');
  await dialog.getByLabel(word('en', 'embed.follows')).click();
  const frame = dialog.locator('iframe');
  await expect.poll(() => frame.evaluate((element) => element.clientHeight)).toBeGreaterThan(600);
  const inside = await previewOf(dialog)
    .locator('html')
    .evaluate((html) => html.scrollHeight - window.innerHeight);
  expect(inside).toBeLessThanOrEqual(1);
});

test('on a phone the dialog fills the screen, and nothing is wider than it', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const language of languages) {
    const dialog = await openDialog(page, language);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, ...phone });
    const wide = await dialog.evaluate((element) =>
      [element, ...element.querySelectorAll('*')]
        .filter((each) => !each.closest('pre') && each.getBoundingClientRect().right > window.innerWidth + 1)
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
  }
});

for (const language of languages) {
  for (const theme of ['paper', 'night']) {
    test(`axe finds nothing in the dialog in ${language}, theme ${theme}`, async ({ page }) => {
      if (theme === 'night') await page.setViewportSize(phone);
      const dialog = await openDialog(page, language, `city/almaty/?theme=${theme}`);
      await expect(previewOf(dialog).getByRole('heading', { level: 1 })).toBeVisible();
      await dialog.evaluate((element) =>
        element.querySelectorAll('details').forEach((each) => (each.open = true)),
      );
      const { violations } = await new AxeBuilder({ page })
        .include('dialog')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    });
  }
}
