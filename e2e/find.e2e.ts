import { expect, test, word } from './atlasTest.ts';

const asked = [
  { typed: 'ренн', language: 'en', id: 'rennes', name: 'Rennes' },
  { typed: 'Alma-Ata', language: 'kk', id: 'almaty', name: 'Алматы' },
  { typed: 'ypern', language: 'ru', id: 'ypres', name: 'Ипр' },
  { typed: 'Ахарнон', language: 'fr', id: 'acharnes', name: 'Acharnes' },
  { typed: 'eskisehir', language: 'en', id: 'eskisehir', name: 'Eskişehir' },
  { typed: '白银', language: 'ru', id: 'baiyin', name: 'Байинь' },
] as const;

for (const { typed, language, id, name } of asked) {
  test(`“${typed}” finds ${name} in the ${language} interface, by keyboard alone`, async ({ page }) => {
    await page.goto(`/${language}/about/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const field = page.getByRole('combobox', { name: word(language, 'find.label') });
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(field).toBeFocused({ timeout: 1000 });
    }).toPass();
    await field.pressSequentially(typed);
    await expect(page.getByRole('option').first()).toContainText(name);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/city/${id}/`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });
}

test('what is not found says so and leads to the list of all cities', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('combobox', { name: 'Find a city or a country' }).fill('qqqqzzzz');
  await expect(page.getByText('Nothing found for “qqqqzzzz”')).toBeVisible();
});

test('the plain list leads to every city without the map', async ({ page }) => {
  await page.goto('/ru/cities/');
  await expect(page.getByRole('main').locator('a[href*="/ru/city/"]')).toHaveCount(492);
});
