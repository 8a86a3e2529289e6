import type { Frame, Page } from '@playwright/test';
import type { CommandMessage, ToldMessage } from '../src/embed/messages/message.ts';
import { expect } from './atlasTest.ts';
import { test } from './servers/withHost.ts';

test.use({ viewport: { width: 860, height: 700 } });

/** What the page around the embed has heard, in its own window. */
type Heard = { said?: unknown[]; loads?: number };

const listener =
  '<script>said = []; addEventListener("message", ({ data, source }) => {' +
  'if (source === frames.atlas) said.push(data); });</script>';
const frame = (src: string, rest = '') =>
  `<iframe name="atlas" width="800" height="420" src="${src}"${rest}></iframe>`;

function atlasIn(page: Page): Frame {
  const found = page.frames().find((each) => each.url().includes('embed=1'));
  if (!found) throw new Error('the page has no embed');
  return found;
}

/** What the embed has told, without the heights in foreign forms. */
async function told(page: Page): Promise<ToldMessage[]> {
  // As: other scripts of these pages say nothing.
  const said = await page.evaluate(() => (window as Heard).said ?? []);
  return said.filter(
    (each): each is ToldMessage => typeof each === 'object' && each !== null && 'atlas' in each,
  );
}

const toldTypes = async (page: Page) => (await told(page)).map(({ type }) => type);

function send(page: Page, ...commands: CommandMessage[]): Promise<void> {
  return page.evaluate((messages) => {
    for (const each of messages) window.frames[0]?.postMessage(each, '*');
  }, commands);
}

const heading = (page: Page) => atlasIn(page).getByRole('heading', { level: 1 });
const isAwake = (page: Page) =>
  atlasIn(page).evaluate(() => performance.getEntriesByName('atlas:answers').length > 0);

test('an embed greets the page around it and changes its colours at its word, still asleep', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.page(listener + frame(`${baseURL}/fr/city/almaty/?embed=1`)));
  await expect.poll(() => told(page)).toHaveLength(1);
  expect((await told(page))[0]).toMatchObject({ atlas: 1, type: 'ready', city: 'almaty', lang: 'fr' });
  await send(page, { atlas: 1, type: 'theme', theme: 'night' });
  await expect(atlasIn(page).locator('html')).toHaveAttribute('data-theme', 'night');
  expect(await isAwake(page)).toBe(false);
});

test('it shows at the page’s word another place, language, view and years, and tells what the reader chooses', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.page(listener + frame(`${baseURL}/en/city/almaty/?embed=1`)));
  await expect.poll(() => toldTypes(page)).toEqual(['ready']);
  const steps = await page.evaluate(() => window.history.length);
  await send(page, { atlas: 1, type: 'select', city: 'rennes' }, { atlas: 1, type: 'theme', theme: 'night' });
  await expect(heading(page)).toHaveText('Rennes');
  await expect(atlasIn(page).locator('html')).toHaveAttribute('data-theme', 'night');
  await send(page, { atlas: 1, type: 'lang', lang: 'ru' });
  await expect(heading(page)).toHaveText('Ренн');
  await send(
    page,
    { atlas: 1, type: 'view', lon: 60, lat: 45, zoom: 3 },
    { atlas: 1, type: 'year', from: 1957, to: null },
  );
  await expect
    .poll(() => atlasIn(page).url())
    .toMatch(/\/ru\/city\/rennes\/\?embed=1&.*view=3\/45\/60&from=1957/);
  expect(await page.evaluate(() => window.history.length)).toBe(steps);
  // The page keeps the reader's focus.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await send(page, { atlas: 1, type: 'select', city: 'nowhere' });
  await expect
    .poll(async () => (await told(page)).at(-1))
    .toEqual({
      atlas: 1,
      type: 'error',
      code: 'notFound',
      field: 'city',
    });
  await atlasIn(page).locator('main').getByRole('link', { name: 'Алматы' }).first().click();
  await expect.poll(async () => (await told(page)).at(-1)).toMatchObject({ type: 'select' });
  const types = await toldTypes(page);
  expect(types).toEqual(['ready', 'select', 'view', 'error', 'select']);
});

test('it is as high as its content for listeners of four kinds, and comes to rest', async ({
  page,
  host,
  baseURL,
}) => {
  const datawrapper =
    '<script>addEventListener("message", ({ data, source }) => { const heights = data["datawrapper-height"];' +
    'for (const name in heights) document.querySelector(`iframe[src*="${name}"]`).style.height = `${heights[name]}px`;' +
    '});</script>';
  await page.goto(
    host.page(listener + datawrapper + frame(`${baseURL}/en/city/almaty/?embed=1&height=auto`)),
  );
  const content = () => atlasIn(page).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())?.height ?? 0)
    .toBeGreaterThan(600);
  await expect
    .poll(async () =>
      Math.abs(((await page.locator('iframe').boundingBox())?.height ?? 0) - (await content())),
    )
    .toBeLessThan(8);
  const height = (await told(page)).filter(({ type }) => type === 'height').length;
  const said = await page.evaluate(() => (window as Heard).said ?? []);
  const last = said.slice(-3);
  expect(last[0]).toHaveProperty('datawrapper-height');
  expect(last[1]).toMatchObject({ sentinel: 'amp', type: 'embed-size' });
  expect(JSON.parse(String(last[2]))).toMatchObject({
    context: 'iframe.resize',
    src: `${baseURL}/en/city/almaty/?embed=1&height=auto`,
  });
  expect(height).toBeLessThan(6);
  // A narrower page: the text needs more lines.
  await page.evaluate(() => document.querySelector('iframe')?.setAttribute('width', '300'));
  await expect
    .poll(async () => (await told(page)).filter(({ type }) => type === 'height').length)
    .toBeGreaterThan(height);
});

test('it hears the page around it alone: no frame beside it, no page around that page', async ({
  page,
  host,
  baseURL,
}) => {
  const night = '{ atlas: 1, type: "theme", theme: "night" }';
  const beside = host.page('');
  const around = host.page(
    `${listener}${frame(`${baseURL}/en/city/almaty/?embed=1`)}<iframe src="${beside}"></iframe>`,
  );
  await page.goto(host.page(`<iframe width="820" height="500" src="${around}"></iframe>`));
  const middle = () => page.frame({ url: around });
  await expect.poll(() => middle()?.evaluate(() => (window as Heard).said?.length)).toBe(1);
  const html = atlasIn(page).locator('html');
  const shout = `for (let n = 0; n < 5; n += 1) TARGET.postMessage(${night}, '*')`;
  await page.evaluate(shout.replace('TARGET', 'frames[0].frames[0]'));
  await page.frame({ url: beside })?.evaluate(shout.replace('TARGET', 'parent.frames[0]'));
  await atlasIn(page).evaluate(shout.replace('TARGET', 'window'));
  // The page around it is heard; what was said before it would have been done before.
  await middle()?.evaluate(() =>
    window.frames[0]?.postMessage({ atlas: 1, type: 'theme', theme: 'paper' }, '*'),
  );
  await expect(html).toHaveAttribute('data-theme', 'paper');
  await middle()?.evaluate(() => window.frames[0]?.postMessage({ atlas: 1, type: 'nonsense' }, '*'));
  await expect
    .poll(() => middle()?.evaluate(() => (window as Heard).said?.slice(1)))
    .toEqual([{ atlas: 1, type: 'error', code: 'command', field: 'type' }]);
});

test('a flood does not drown it: the last wish is done, and the page is told once', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.page(listener + frame(`${baseURL}/en/city/almaty/?embed=1`)));
  await expect.poll(() => toldTypes(page)).toEqual(['ready']);
  await page.evaluate(() => {
    const circle: Record<string, unknown> = { atlas: 1, type: 'select' };
    circle['city'] = circle;
    const huge = { atlas: 1, type: 'select', city: 'a'.repeat(5_000_000) };
    for (const each of [circle, huge]) window.frames[0]?.postMessage(each, '*');
    for (let count = 0; count < 3000; count += 1) {
      window.frames[0]?.postMessage({ atlas: 1, type: 'theme', theme: count % 2 ? 'night' : 'paper' }, '*');
    }
  });
  await expect
    .poll(async () => (await told(page)).slice(1))
    .toEqual([
      { atlas: 1, type: 'error', code: 'field', field: 'city' },
      { atlas: 1, type: 'error', code: 'field', field: 'city' },
      { atlas: 1, type: 'error', code: 'flood', field: null },
    ]);
  await expect(atlasIn(page).locator('html')).toHaveAttribute('data-theme', 'night');
});

test('in a sandbox that gives it no origin it hears and tells all the same', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(
    host.page(listener + frame(`${baseURL}/en/city/almaty/?embed=1`, ' sandbox="allow-scripts"')),
  );
  await expect.poll(() => toldTypes(page)).toEqual(['ready']);
  await send(page, { atlas: 1, type: 'select', link: 'almaty--rennes' });
  await expect(heading(page)).toContainText('Rennes');
  await expect
    .poll(async () => (await told(page)).at(-1))
    .toMatchObject({ type: 'select', link: 'almaty--rennes' });
});
