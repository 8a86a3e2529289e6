import '#ui/fonts/fonts.css';
import '#ui/base.css';

function preload(rel: string, href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel, href, crossOrigin: 'anonymous' });
  if (rel === 'preload') link.as = 'fetch';
  document.head.append(link);
}

/** Until React has taken the page over, a choice of language leads to the page that is written in it. */
function leadToLanguage({ target }: Event): void {
  if (!(target instanceof HTMLSelectElement)) return;
  if (performance.getEntriesByName('atlas:answers').length > 0) return;
  const { lang } = document.documentElement;
  const { pathname, search } = window.location;
  // Only the list of languages has this page's own among its choices.
  const isLanguage = target.querySelector(`option[value="${lang}"]`) !== null;
  if (isLanguage) window.location.assign(pathname.replace(`/${lang}/`, `/${target.value}/`) + search);
}

/** Comes when the page answers to fingers: `atlas:answers` of state/reached.ts. */
function answers(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('atlas:answers').length > 0) resolve();
    }).observe({ type: 'mark', buffered: true });
  });
}

/**
 * Remembers the last button pressed before React knows of the page. The function it returns ends that, and presses
 * the button once more when the page answers: what comes in between, React itself keeps.
 */
function keepPress(): () => Promise<void> {
  let pressed: HTMLElement | null = null;
  function remember({ target }: Event): void {
    if (target instanceof Element) pressed = target.closest('button');
  }
  document.addEventListener('click', remember);
  return async function pressAgain() {
    document.removeEventListener('click', remember);
    if (pressed === null) return;
    await answers();
    pressed.click();
  };
}

/**
 * A page that was written at build time is read first: template.ts runs this when the page has been painted. Then
 * all that makes it answer is asked for at once.
 */
async function begin(): Promise<void> {
  const { needs, scripts } = document.getElementById('root')?.dataset ?? {};
  const pressAgain = keepPress();
  if (needs !== undefined) {
    document.addEventListener('change', leadToLanguage);
    for (const href of scripts?.split(' ') ?? []) preload('modulepreload', href);
    for (const path of ['cities.geojson', 'links.json', ...needs.split(' ')]) {
      preload('preload', `${import.meta.env.BASE_URL}data/${path}`);
    }
    // Not in the page: a browser fetches it before it paints.
    preload('manifest', `${import.meta.env.BASE_URL}manifest.webmanifest`);
  }
  const { start } = await import('./main.tsx');
  await start();
  await pressAgain();
}

void begin();
