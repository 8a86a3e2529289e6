import type { Frame, Page } from '@playwright/test';

const mark = 'refused: ';

/** In every frame, and before its first script: what a policy has refused is kept as a mark. */
export function keepRefused(page: Page): Promise<unknown> {
  return page.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      performance.mark(`${name}${effectiveDirective} ${blockedURI}`);
    });
  }, mark);
}

/** What it was: `connect-src https://example.org/`. */
export function refusedIn(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(
    (name) =>
      performance
        .getEntriesByType('mark')
        .filter((entry) => entry.name.startsWith(name))
        .map((entry) => entry.name.slice(name.length)),
    mark,
  );
}
