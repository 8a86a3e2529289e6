import type { Page } from '@playwright/test';
import { languages } from '../src/domain/language.ts';
import { expect, word } from './atlasTest.ts';
import { test } from './servers/withHost.ts';

/** Opens a host page whose frame has this address, and waits until the frame has been led to `to`. */
async function led(page: Page, hostPage: string, to: string): Promise<void> {
  await page.goto(hostPage);
  await expect.poll(() => page.frames()[1]?.url()).toBe(to);
}

const frame = (address: string, sandbox = ''): string =>
  `<iframe title="Atlas" width="640" height="420" src="${address.replaceAll('&', '&amp;')}" ${sandbox}></iframe>`;

test('an address written by hand leads to the embed of its city, with all that it asks for', async ({
  page,
  host,
  baseURL,
}) => {
  const address = `${baseURL}/embed.html?city=almaty&lang=fr&theme=night&hide=title,search`;
  const query = 'theme=night&hide=title%2Csearch&embed=1';
  await led(page, host.page(frame(address)), `${baseURL}/fr/city/almaty/?${query}`);
  const html = page.frameLocator('iframe').locator('html');
  await expect(html).toHaveAttribute('data-theme', 'night');
  await expect(html).toHaveAttribute('data-hide', 'title search');
  await expect(page.frameLocator('iframe').getByRole('link', { name: /Rennes/ })).toBeVisible();
});

test('so it does in a frame without an origin', async ({ page, host, baseURL }) => {
  const address = `${baseURL}/embed.html?link=almaty--rennes&lang=kk`;
  const inHost = host.page(frame(address, 'sandbox="allow-scripts"'));
  await led(page, inHost, `${baseURL}/kk/link/almaty--rennes/?embed=1`);
  await expect(page.frameLocator('iframe').locator('html[data-embed]')).toHaveAttribute('lang', 'kk');
});

test('what is no id leads to the start page, in the language of the browser', async ({
  page,
  host,
  baseURL,
}) => {
  await led(page, host.page(frame(`${baseURL}/embed.html?city=../../x`)), `${baseURL}/en/?embed=1`);
});

test('an id that the atlas does not have leads to a page that says so, and to the start', async ({
  page,
  host,
  baseURL,
  watch,
}) => {
  watch.expectErrors(/status of 404/);
  const address = `${baseURL}/embed.html?city=nowhere&lang=fr`;
  await led(page, host.page(frame(address)), `${baseURL}/fr/city/nowhere/?embed=1`);
  const inFrame = page.frameLocator('iframe');
  await expect(inFrame.getByRole('heading', { name: word('fr', 'notFound.city') })).toBeVisible();
  const start = inFrame.getByRole('link', { name: word('fr', 'notFound.start'), exact: true });
  await expect(start).toHaveAttribute('href', '/fr/?embed=1');
});

test('a frame whose link has its cities in the other order shows the link, untouched', async ({
  page,
  host,
  baseURL,
  watch,
}) => {
  watch.expectErrors(/status of 404/);
  await page.goto(host.page(frame(`${baseURL}/ru/link/rennes--almaty/?embed=1`)));
  const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Ренн');
});

test('the way back does not stop at the entrance', async ({ page, baseURL }) => {
  await page.goto('/robots.txt');
  await page.evaluate(() => window.location.assign('/embed.html?city=almaty&lang=ru'));
  await page.waitForURL(`${baseURL}/ru/city/almaty/?embed=1`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}/robots.txt`);
});

test('without a script it is a list of the four languages', async ({ browser, host, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.page(frame(`${baseURL}/embed.html?city=almaty`)));
  const list = page.frameLocator('iframe').getByRole('link');
  await expect(list).toHaveCount(languages.length);
  await list.and(page.frameLocator('iframe').locator('[lang=fr]')).click();
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'fr');
  await context.close();
});
