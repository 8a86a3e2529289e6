/** ms that a pointer has to stay: one that the page is scrolled past with wants nothing of the embed. */
const stay = 250;

/**
 * Comes when somebody turns to the embed: a pointer that stays over it, a finger that presses it, a key, the focus,
 * or `load=eager` in its address. Until then the embed is a drawing and a text, and costs nothing more. `woken` comes
 * when the host page asks for something that only the whole page can do.
 */
export function approached(woken: Promise<void>): Promise<void> {
  if (new URLSearchParams(window.location.search).get('load') === 'eager') return Promise.resolve();
  // Before the first script came something was pressed, or the keyboard went into the page.
  if ((window.early?.length ?? 0) > 0 || document.activeElement !== document.body) return Promise.resolve();
  const heard = new AbortController();
  const { signal } = heard;
  const turned = new Promise<void>((resolve) => {
    let timer: number | undefined;
    function leave(): void {
      window.clearTimeout(timer);
      timer = undefined;
    }
    for (const act of ['keydown', 'focusin', 'click']) {
      document.addEventListener(act, () => resolve(), { signal });
    }
    for (const act of ['pointermove', 'pointerdown']) {
      document.addEventListener(act, () => (timer ??= window.setTimeout(resolve, stay)), {
        signal,
        passive: true,
      });
    }
    if (document.documentElement.matches(':hover')) timer = window.setTimeout(resolve, stay);
    // A finger that scrolls the host's page.
    document.addEventListener('pointercancel', leave, { signal });
    document.documentElement.addEventListener('pointerleave', leave, { signal });
  });
  return Promise.race([turned, woken]).finally(() => heard.abort());
}
