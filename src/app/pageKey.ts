import { segmentsOf, type Page } from '#url/route.ts';

/** Two addresses with the same key show the same panel. */
export function pageKey(page: Page): string {
  return `${page.name}:${segmentsOf(page).join('/')}`;
}
