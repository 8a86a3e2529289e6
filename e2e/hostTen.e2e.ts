import type { Request } from '@playwright/test';
import { countMainThread } from '../bench/mainThread.ts';
import { expect } from './atlasTest.ts';
import { get } from './get.ts';
import { test } from './servers/withHost.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const ids = 'almaty rennes astana shymkent tucson leeds prague kyiv rome berlin'.split(' ');
/** Requests and kB that an embed may cost before anybody turns to it. */
const most = { requests: 5, kilobytes: 60 };

test('ten embeds that nobody turns to cost a page little: no map that moves, few and small files', async ({
  page,
  host,
  baseURL,
  browser,
}, testInfo) => {
  const asked: Request[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL)) asked.push(request);
  });
  await page.addInitScript(() => {
    const prototype: { getContext: object } = HTMLCanvasElement.prototype;
    prototype.getContext = new Proxy(prototype.getContext, {
      apply(getContext, canvas, given) {
        performance.mark('canvas drawn on');
        // As: it is the browser's own function.
        return Reflect.apply(getContext as () => unknown, canvas, given);
      },
    });
  });
  const frames = ids.map(
    (id) =>
      `<iframe src="${baseURL}/en/city/${id}/?embed=1" title="${id}" width="240" height="400"></iframe>`,
  );
  const mainThread = await countMainThread(browser, page);
  await page.goto(host.page(frames.join('')));
  for (const frame of page.frames().slice(1)) {
    await expect(frame.locator('.paper svg[data-kind]').first()).toBeVisible();
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  }
  // Longer than a page that nobody frames waits for its map.
  await page.waitForTimeout(4500);
  const milliseconds = await mainThread();

  let sum = 0;
  for (const frame of page.frames().slice(1)) {
    const its = asked.filter((request) => request.frame() === frame).map((request) => request.url());
    const answers = await Promise.all(its.map((url) => get(url, { 'Accept-Encoding': 'gzip' })));
    const kilobytes = answers.reduce((all, { bytes }) => all + bytes, 0) / 1000;
    sum += kilobytes;
    expect(its.length, its.join(' ')).toBeLessThanOrEqual(most.requests);
    expect(kilobytes, frame.url()).toBeLessThanOrEqual(most.kilobytes);
    expect(await frame.locator('canvas').count()).toBe(0);
    expect(await frame.evaluate(() => performance.getEntriesByName('canvas drawn on').length)).toBe(0);
  }
  const transferred = await Promise.all(
    asked.map(async (request) => (await request.sizes()).responseBodySize),
  );
  testInfo.annotations.push({
    type: 'measured',
    description: `${asked.length} requests, ${sum.toFixed(0)} kB gz if each embed came alone, ${(
      transferred.reduce((all, bytes) => all + bytes, 0) / 1000
    ).toFixed(0)} kB br over the line, main threads ${milliseconds.toFixed(0)} ms`,
  });
});
