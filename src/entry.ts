import '#ui/fonts/fonts.css';
import '#ui/base.css';

/** ms after which the page's script no longer waits for the first paint. */
const patience = 1000;

/** Comes when the page has been painted; at once in a tab behind, which is not. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    setTimeout(resolve, patience);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) setTimeout(resolve, 0);
    }).observe({ type: 'paint', buffered: true });
  });
}

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

/**
 * A page that was written at build time can be read as it is: on a slow line its text and fonts come first, and a
 * slow device paints it before it evaluates 110 kB of script. Then all that makes it answer is asked for at once.
 */
async function begin(): Promise<void> {
  const { needs, scripts } = document.getElementById('root')?.dataset ?? {};
  if (needs !== undefined) {
    document.addEventListener('change', leadToLanguage);
    await painted();
    for (const href of scripts?.split(' ') ?? []) preload('modulepreload', href);
    for (const path of ['cities.geojson', 'links.json', ...needs.split(' ')]) {
      preload('preload', `${import.meta.env.BASE_URL}data/${path}`);
    }
  }
  await import('./main.tsx');
}

void begin();
