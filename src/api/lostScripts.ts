/** Scripts that did not come, by their address. */
const lost = new Set<string>();

/** By itself a page is loaded anew once; after that only when somebody has just pressed something. */
function mayLoadAnew(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  const wasReloaded = visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
  return navigator.userActivation?.isActive || !wasReloaded;
}

/**
 * Some browsers (Chromium 150 among them) keep a script that was lost on its way as lost for good: to ask once more
 * brings the old failure. There the page is loaded anew as soon as the file can be had; all its state is in its address.
 * {@link https://github.com/whatwg/html/issues/6768}
 */
export function loadAnewForLostScripts(loadAnew = () => window.location.reload()): void {
  // Vite tells of every late script that did not come.
  window.addEventListener('vite:preloadError', ({ payload }) => {
    const [address] = /https?:\/\/\S+/.exec(payload.message) ?? [];
    if (address === undefined) return;
    if (!lost.has(address)) return void lost.add(address);
    fetch(address)
      .then(({ ok }) => ok && mayLoadAnew() && loadAnew())
      .catch(() => undefined);
  });
}
