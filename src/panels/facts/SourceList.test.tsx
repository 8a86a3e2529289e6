import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '#app/renderPage.tsx';
import type { CitedSources } from '#domain/built.ts';
import { SourceLine, SourceList } from './SourceList.tsx';

const sources: CitedSources = {
  script: {
    id: 'script',
    title: { en: 'A page that is none' },
    kind: 'publication',
    url: 'javascript:alert(1)', // oxlint-disable-line no-script-url -- what must never become a link
  },
  book: { id: 'book', title: { en: 'A book', ru: 'Книга' }, kind: 'publication', date: '1968' },
};

test('a page on the web is a link that gives the new page no hold on this one', async () => {
  await renderPage(<SourceLine citations={[{ url: 'http://www.old.example/a' }]} sources={sources} />);
  const link = screen.getByRole('link', { name: 'old.example' });
  expect(link).toHaveAttribute('href', 'http://www.old.example/a');
  expect(link.getAttribute('rel')?.split(' ')).toContain('noopener');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://files.example/a', '//town.example', 'nonsense'])(
  '%s is text, not a link',
  async (url) => {
    await renderPage(<SourceLine citations={[{ url }]} sources={sources} />);
    expect(screen.getByText(url)).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  },
);

test('a shared source with such an address is named with it, as text', async () => {
  await renderPage(<SourceList citations={['script']} sources={sources} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('A page that is none (javascript:alert(1))');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('a source on paper has its title in the reader’s language and its date', async () => {
  await renderPage(<SourceList citations={['book']} sources={sources} />, { at: '/ru/' });
  expect(screen.getByRole('listitem')).toHaveTextContent('Книга · 1968 год');
});

test('a page in a line of sources is told with its date', async () => {
  const citation = { url: 'https://press.example/news', date: '2012-02-22' };
  await renderPage(<SourceLine citations={[citation]} sources={sources} />);
  expect(screen.getByText(/^Source/).closest('p')).toHaveTextContent(
    'Source press.example (22 February 2012)',
  );
});
