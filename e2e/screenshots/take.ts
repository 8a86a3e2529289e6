/** npm run screenshots: pictures of the built site for the README and for looking at, in docs/screenshots. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments, findChromium } from '../findChromium.ts';

type Picture = { name: string; path: string; width: number; height: number; isPhone?: boolean };

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844, isPhone: true };

const pictures: Picture[] = [
  { name: 'start-paper-en', path: 'en/?theme=paper', ...wide },
  { name: 'start-night-fr', path: 'fr/?theme=night', ...wide },
  { name: 'city-paper-en', path: 'en/city/almaty/?theme=paper', ...wide },
  { name: 'city-night-kk', path: 'kk/city/almaty/?theme=night', ...wide },
  { name: 'link-paper-ru', path: 'ru/link/almaty--rennes/?theme=paper', ...wide },
  { name: 'flat-night-en', path: 'en/city/istanbul/?theme=night&projection=flat', ...wide },
  { name: 'story-paper-fr', path: 'fr/story/ypres-semey/?theme=paper', width: 1024, height: 768 },
  { name: 'phone-paper-ru', path: 'ru/link/semey--ypres/?theme=paper', ...phone },
  { name: 'phone-night-kk', path: 'kk/?theme=night', ...phone },
  { name: 'small-paper-en', path: 'en/link/azov--courbevoie/?theme=paper', width: 640, height: 420 },
];

const folder = 'docs/screenshots';
const port = 4181;

mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port, strictPort: true } });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
try {
  for (const { name, path, width, height, isPhone = false } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, hasTouch: isPhone });
    await page.goto(`http://localhost:${port}/${path}`);
    // A font that comes late on a first visit is there on the second.
    await page.evaluate(() => document.fonts.ready);
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName('atlas:arcs').length > 0);
    // Labels fade in and the last tiles are drawn after the first arcs.
    await page.waitForTimeout(6000);
    await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 86 });
    await page.close();
    console.log(`${folder}/${name}.jpg`);
  }
} finally {
  await browser.close();
  await server.close();
}
