import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { expect, mapDrawn } from './atlasTest.ts';
import { keepRefused, refusedIn } from './refused.ts';
import { test } from './servers/withHost.ts';

test.use({ viewport: { width: 860, height: 500 } });

test.beforeEach(({ page }) => keepRefused(page));

for (const path of [
  'en/',
  'kk/city/almaty/',
  'ru/link/almaty--rennes/',
  'fr/link/rennes--almaty/?theme=night',
]) {
  test(`nothing of ${path} is refused by its policy, from the first paint to the map that moves`, async ({
    page,
    watch,
  }) => {
    // The last has no file of its own: 404.html draws it.
    watch.expectErrors(/404/);
    await page.goto(`/${path}`);
    await mapDrawn(page);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await refusedIn(page)).toEqual([]);
  });
}

test('the page at the root leads on, and the guide is painted, under their policies', async ({
  page,
  watch,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en\/$/);
  watch.expectErrors(/favicon/);
  await page.goto('/data/guide.html');
  await expect(page.getByRole('link', { name: 'Sister Cities Atlas' })).toHaveCSS(
    'color',
    'rgb(140, 58, 30)',
  );
  expect(await refusedIn(page)).toEqual([]);
});

test('what somebody else puts into a page is refused: scripts, styles, requests, forms', async ({
  page,
  host,
  watch,
}) => {
  watch.expectErrors(/Content Security Policy/);
  const address = host.page('');
  await page.goto('/en/about/');
  expect(await refusedIn(page)).toEqual([]);
  // All at once: after a form Playwright waits for the page that does not come.
  const found = await page.evaluate(async (elsewhere) => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">text</p><form></form>');
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
    await fetch(elsewhere).catch(() => undefined);
    const [form] = [...document.forms].slice(-1);
    if (form) form.action = elsewhere;
    form?.submit();
    await new Promise<void>((told) =>
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective === 'form-action') told();
      }),
    );
    const text = document.querySelector('p[style]');
    return { title: document.title, colour: text && getComputedStyle(text).color };
  }, address);
  expect(found.title).not.toBe('taken over');
  expect(found.colour).not.toBe('rgb(255, 0, 0)');
  expect(new Set(await refusedIn(page))).toEqual(
    new Set([
      'style-src-attr inline',
      'script-src-elem inline',
      `connect-src ${address}`,
      `form-action ${address}?`,
    ]),
  );
  expect(host.asked).toEqual([]);
});

function frameOf(page: Page): Frame {
  const frame = page.frame({ name: 'atlas' });
  if (!frame) throw new Error('the host has no frame');
  return frame;
}

test('an embed works in a sandbox that gives it no origin, up to the map that moves', async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL}/en/city/almaty/?embed=1`;
  const address = host.page(
    `<iframe name="atlas" sandbox="allow-scripts" allow="fullscreen" width="800" height="450" src="${src}"></iframe>`,
  );
  await page.goto(address);
  const frame = frameOf(page);
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Almaty');
  expect(await frame.evaluate(() => window.origin)).toBe('null');
  // Its map, beside the globe: nothing is chosen by it.
  await page.mouse.click(24, 420);
  await mapDrawn(frame);
  expect(await refusedIn(frame)).toEqual([]);
  const answers = await frame.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => 'responseStatus' in entry)
      .map(({ name, responseStatus }) => `${new URL(name).origin} ${responseStatus}`),
  );
  expect(new Set(answers)).toEqual(new Set([`${baseURL} 200`, `${baseURL} 206`]));
});

test('an embed stands in the page of another origin and in a local file; a whole page in none', async ({
  page,
  host,
  baseURL,
  watch,
}, testInfo) => {
  watch.expectErrors(/request to file:|frame-ancestors|404/);
  const frames = (path: string) => `<iframe name="atlas" src="${baseURL}/${path}"></iframe>`;
  const heading = () => frameOf(page).getByRole('heading', { level: 1 });
  for (const path of ['fr/?embed=1', 'fr/link/rennes--almaty/?theme=night&embed=1', 'fr/']) {
    const address = host.page(frames(path));
    const file = testInfo.outputPath('host.html');
    writeFileSync(file, frames(path));
    for (const from of [address, pathToFileURL(file).href]) {
      await page.goto(from, { waitUntil: 'load' });
      if (path.includes('embed=1')) await expect(heading()).toHaveCount(1);
      else await expect.poll(() => frameOf(page).url()).toBe('chrome-error://chromewebdata/');
    }
  }
});
