import { languages } from '../src/domain/language.ts';
import { expect, test, word } from './atlasTest.ts';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`without JavaScript the facts, sources and ways on are all there, in ${language}`, async ({
    page,
  }) => {
    const main = page.getByRole('main');
    await page.goto(`/${language}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word(language, 'start.title'));
    await main.getByRole('link', { name: word(language, 'start.allCities') }).click();
    await main.locator('a[href$="/city/almaty/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/city/almaty/`));
    // The long list opens without a script.
    await main.locator('details > summary').first().click();
    await main.locator('a[href*="/link/almaty--tashkent/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/link/almaty--tashkent/`));
    await page.goto(`/${language}/link/almaty--rennes/`);
    const sourced = main
      .locator('details')
      .filter({ has: page.locator('a[rel~="noopener"]') })
      .first();
    await sourced.locator('summary').click();
    await expect(sourced.locator('a[rel~="noopener"]').first()).toBeVisible();
  });
}

test('without JavaScript the page can be read in another language', async ({ page }) => {
  await page.goto('/en/city/almaty/');
  for (const language of ['kk', 'fr', 'ru', 'en'] as const) {
    await page.locator(`a[hreflang="${language}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/city/almaty/`));
    await expect(page.getByRole('main')).toContainText(word(language, 'city.links'));
  }
});

test('without JavaScript the site’s root is the English start, and an unknown address shows ways on', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('en', 'start.title'));
  await expect(page.locator('a[hreflang="kk"]')).toHaveAttribute('href', '/kk/');
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('en', 'notFound.title'));
  await expect(page.getByRole('main').locator('a[href="/en/cities/"]')).toBeVisible();
});
