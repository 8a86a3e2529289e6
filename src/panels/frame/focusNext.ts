import { panelHeadingId } from './PanelHeading.tsx';

/**
 * Puts the reader's focus on the panel, and on its heading once one has come. Returns how to stop waiting.
 * The waiting ends by itself when the reader goes elsewhere.
 */
export function focusHeadingToCome(panel: HTMLElement): () => void {
  panel.focus({ preventScroll: true });
  const observer = new MutationObserver(() => {
    const isStillHere = document.activeElement === panel || document.activeElement === document.body;
    if (!isStillHere || focusHeading()) observer.disconnect();
  });
  observer.observe(panel, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** False where no heading has come yet. */
export function focusHeading(): boolean {
  const heading = document.getElementById(panelHeadingId);
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

/** For a button that takes its whole panel with it: without this the focus would fall out of the page. */
export function focusAfterPanel(button: HTMLElement): void {
  const panel = button.closest('main');
  if (panel) focusHeadingToCome(panel);
}

/** For a button that takes a part of a panel with it: the heading above it stays. */
export function focusHeadingAbove(button: HTMLElement): void {
  const heading = button.closest('section')?.querySelector<HTMLElement>('h2[tabindex]');
  if (heading) heading.focus({ preventScroll: true });
  else if (button.closest('main')) focusHeading();
}
