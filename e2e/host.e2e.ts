import type { FrameLocator, Page } from '@playwright/test';
import { changed, defaultChoice, embedOf, type Change } from '../src/embed/panel/choice.ts';
import { snippet, type Form } from '../src/embed/panel/snippets.ts';
import { expect, mapDrawn } from './atlasTest.ts';
import { test } from './servers/withHost.ts';

test.use({ viewport: { width: 700, height: 620 } });

const title = 'Almaty: sister cities · Sister Cities Atlas';

/** The lines that the dialog “Embed this page” gives for Almaty. */
function pasted(form: Form, site: string, change: Change = {}): string {
  const page = { name: 'city', id: 'almaty' } as const;
  const embed = embedOf(changed(defaultChoice, change), { page, language: 'en', view: null });
  return snippet(form, embed, title, `${site}/`);
}

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');

async function expectText(frame: FrameLocator): Promise<void> {
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Almaty');
  await expect(frame.getByRole('link', { name: /Rennes/ })).toBeVisible();
  await expect(frame.locator('.paper svg[data-kind]').first()).toBeVisible();
}

/** A pointer stays over the embed, and the map that moves comes. */
async function wake(page: Page): Promise<void> {
  const box = await page.locator('iframe').boundingBox();
  if (!box) throw new Error('no frame is seen');
  await page.mouse.move(box.x + 24, box.y + 24);
  const frame = page.frames()[1];
  if (!frame) throw new Error('the host has no frame');
  await mapDrawn(frame);
}

test('the frame that is pasted shows city, links and drawn map, and the plain link below it', async ({
  page,
  host,
  baseURL,
}) => {
  await page.goto(host.page(`<main>${pasted('frame', baseURL)}</main>`, `frame-src ${baseURL}`));
  await expectText(frameOf(page));
  await expect(page.getByTitle(title)).toHaveCSS('border-top-width', '0px');
  await expect(page.getByRole('link', { name: title })).toHaveAttribute('href', `${baseURL}/en/city/almaty/`);
  await wake(page);
});

test('the component that is pasted does too, under a policy that lets in no style', async ({
  page,
  host,
  baseURL,
}) => {
  const policy = `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}`;
  await page.goto(host.page(`<main>${pasted('component', baseURL)}</main>`, policy));
  await expectText(frameOf(page));
  await expect(page.locator('iframe')).toHaveAttribute('title', title);
  // The link was for the time before.
  await expect(page.getByRole('link', { name: title })).toBeHidden();
  await wake(page);
});

test('the picture that is pasted is a link to the page', async ({ page, host, baseURL }) => {
  const path = 'docs/screenshots/city-paper-en.jpg';
  // The site is tested without its pictures: they take longest to draw.
  await page.route('**/pictures/city/almaty.jpg', (route) => route.fulfill({ path }));
  await page.goto(host.page(`<main>${pasted('picture', baseURL)}</main>`, `img-src ${baseURL}`));
  const picture = page.getByRole('link', { name: title }).getByRole('img', { name: title });
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(`${baseURL}/en/city/almaty/`);
});

/** The script of docs/embed-messages.md, for the frame of this page. */
const listener = `
const frame = document.querySelector('iframe');
window.heard = [];
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.atlas !== 1) return;
  window.heard.push(data);
  if (data.type === 'height') frame.height = data.height;
});
const show = (message) => frame.contentWindow.postMessage({ atlas: 1, ...message }, '*');
`;

/** Pixels. Runs in the frame. */
function emptyBelow(): number {
  return window.innerHeight - document.body.offsetHeight;
}

for (const form of ['frame', 'component'] as const) {
  test(`a ${form} that follows its content is as high as it, untouched, live, and when it changes`, async ({
    page,
    host,
    baseURL,
  }) => {
    const lines = pasted(form, baseURL, { options: { height: 'auto' } });
    const script = form === 'frame' ? `<script src="${host.script(listener)}"></script>` : '';
    await page.goto(host.page(`<main>${lines}</main>${script}`));
    const html = frameOf(page).locator('html');
    const room = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    const beyond = () =>
      html.evaluate(({ scrollHeight }) => {
        const main = document.querySelector('main');
        return Math.max(
          scrollHeight - window.innerHeight,
          main ? main.scrollHeight - main.clientHeight : Infinity,
        );
      });
    /** No bar within, and no empty room below. */
    async function expectFits(): Promise<void> {
      await expect.poll(beyond).toBe(0);
      await expect.poll(() => html.evaluate(emptyBelow)).toBeLessThanOrEqual(1);
    }
    await expectText(frameOf(page));
    await expectFits();
    expect(await room()).toBeGreaterThan(600);
    await wake(page);
    await expectFits();
    const before = await room();
    await frameOf(page).locator('main details > summary').first().click();
    await expect.poll(room).toBeGreaterThan(before + 100);
    await expectFits();
    await page.setViewportSize({ width: 360, height: 620 });
    await expectFits();
  });
}

test('the host shows another city by a message, and hears what a reader opens', async ({
  page,
  host,
  baseURL,
}) => {
  const body = `<button id="show">Rennes</button>${pasted('frame', baseURL, { height: 420 })}`;
  const press = `${listener} document.getElementById('show').onclick = () => show({ type: 'select', city: 'rennes' });`;
  await page.goto(host.page(`${body}<script src="${host.script(press)}"></script>`));
  await expectText(frameOf(page));
  await page.getByRole('button', { name: 'Rennes' }).click();
  const heading = frameOf(page).getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Rennes');
  await frameOf(page).locator('main a[href*="/link/almaty--rennes/"]').first().click();
  await expect(heading).toContainText('Almaty');
  const selected = () =>
    page.evaluate(() =>
      // As: the host's script keeps them.
      (window as unknown as { heard: { type: string }[] }).heard.filter(({ type }) => type === 'select'),
    );
  await expect.poll(selected).toMatchObject([
    { type: 'select', city: 'rennes' },
    { type: 'select', link: 'almaty--rennes' },
  ]);
});

const sandboxes = {
  'no sandbox': '',
  'allow-scripts alone': 'sandbox="allow-scripts"',
  'allow-scripts and allow-same-origin': 'sandbox="allow-scripts allow-same-origin"',
};

// Below a base path: e2e/basePath.e2e.ts.
for (const [name, sandbox] of Object.entries(sandboxes)) {
  test(`with ${name}: text, then the map that moves`, async ({ page, host, baseURL }) => {
    const lines = pasted('frame', baseURL).replace(/sandbox="[^"]*"/, sandbox);
    await page.goto(host.page(lines));
    await expectText(frameOf(page));
    await wake(page);
    await expect(frameOf(page).locator('canvas').first()).toBeVisible();
  });
}

test('in a sandbox without scripts text and drawn map are there', async ({ page, host, baseURL, watch }) => {
  watch.expectErrors(/Blocked script execution/);
  await page.goto(host.page(pasted('frame', baseURL).replace(/sandbox="[^"]*"/, 'sandbox')));
  await expectText(frameOf(page));
});

test.describe('in a browser without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('frame and link are there, and the link of the component', async ({ page, host, baseURL }) => {
    await page.goto(host.page(pasted('frame', baseURL)));
    await expectText(frameOf(page));
    await page.goto(host.page(pasted('component', baseURL)));
    await page.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(`${baseURL}/en/city/almaty/`);
  });
});

test('where a browser gives a third party no storage nothing of it is even asked for', async ({
  page,
  host,
  baseURL,
}) => {
  const mark = 'storage asked for';
  await page.addInitScript((name) => {
    if (window.parent === window) return;
    function refuse(): never {
      performance.mark(name);
      throw new DOMException('no storage for third parties', 'SecurityError');
    }
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, { get: refuse });
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
  }, mark);
  await page.goto(host.page(pasted('frame', baseURL)));
  await expectText(frameOf(page));
  await wake(page);
  const asked = await frameOf(page)
    .locator('html')
    .evaluate((_, name) => performance.getEntriesByName(name).length, mark);
  expect(asked).toBe(0);
});
