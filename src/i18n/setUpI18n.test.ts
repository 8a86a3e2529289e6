import { act, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';

/** As in a page just opened: nothing has been loaded. */
let page: typeof import('./setUpI18n.ts');
let Words: () => React.ReactNode;
beforeEach(async () => {
  vi.resetModules();
  page = await import('./setUpI18n.ts');
  const { useTranslation } = await import('./useTranslation.ts');
  Words = function ShownWords() {
    const { t } = useTranslation();
    return createElement('p', null, `${t('about.title')}: ${t('about.what')}`);
  };
});

test('words that were asked for before the first language was shown come with it', async () => {
  await page.loadWords('about');
  await page.startI18n('fr');
  render(createElement(Words));
  expect(screen.getByText('À propos de l’atlas: Ce que c’est')).toBeVisible();
});

test('a new language comes with all the words that the page says, and what is shown follows it', async () => {
  await page.startI18n('en');
  await page.loadWords('about');
  render(createElement(Words));
  expect(screen.getByText('About the atlas: What it is')).toBeVisible();
  await act(() => page.switchLanguage('fr'));
  expect(screen.getByText('À propos de l’atlas: Ce que c’est')).toBeVisible();
});

test('a panel opened while a language is on its way finds its words in that language', async () => {
  await page.startI18n('en');
  const french = page.switchLanguage('fr');
  await page.loadWords('about');
  await french;
  render(createElement(Words));
  expect(screen.getByText('À propos de l’atlas: Ce que c’est')).toBeVisible();
});

test('a language that does not come leaves the old one, and is replaced by English at the start', async () => {
  await page.loadWords('about');
  const names = await import('./countryNames.ts');
  vi.spyOn(names, 'loadCountryNames').mockImplementation((language) =>
    language === 'fr' ? Promise.reject(new TypeError('no script')) : Promise.resolve(),
  );
  await page.startI18n('fr');
  render(createElement(Words));
  expect(screen.getByText('About the atlas: What it is')).toBeVisible();
  await expect(page.switchLanguage('fr')).rejects.toThrow('no script');
  expect(screen.getByText('About the atlas: What it is')).toBeVisible();
});
