import type { Page } from './route.ts';

/** Pixels of a share picture: what Open Graph and Twitter ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/**
 * Where the share picture of a page lies below the base path; one serves all languages. Stories share
 * one picture; null for what is not found.
 */
export function picturePath(page: Page): string | null {
  switch (page.name) {
    case 'city':
    case 'link':
      return `pictures/${page.name}/${page.id}.jpg`;
    case 'story':
      return 'pictures/stories.jpg';
    case 'start':
    case 'cities':
    case 'movement':
    case 'about':
    case 'data':
      return `pictures/${page.name}.jpg`;
    case 'notFound':
      return null;
  }
}
