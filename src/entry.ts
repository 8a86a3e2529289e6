import { loadAnewForLostScripts } from '#api/lostScripts.ts';
import { untilItComes } from '#api/untilItComes.ts';
import { approached } from '#embed/approached.ts';
import { frozenVersion, isEmbedded } from '#url/isEmbedded.ts';
import type { Host } from '#embed/messages/meetHost.ts';
import { filterOf, readParameters } from '#url/parameters.ts';
import '#ui/fonts/fonts.css';
import '#ui/base.css';
import '#embed/embed.css';

/** ms after which nobody waits any more for what he pressed to happen. */
const patience = 5000;

function addLink(rel: string, href: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel, href, crossOrigin: 'anonymous' });
  if (rel === 'preload') link.as = 'fetch';
  // The page has its style in itself. A script that loads a panel's code looks whether its style sheet is there.
  if (rel === 'stylesheet') link.disabled = true;
  document.head.append(link);
}

/** A choice of language leads to the page that is written in it. */
function leadToLanguage({ target }: Event): void {
  if (!(target instanceof HTMLSelectElement)) return;
  const { lang } = document.documentElement;
  const { pathname, search } = window.location;
  // Only the list of languages has this page's own among its choices.
  const isLanguage = target.querySelector(`option[value="${lang}"]`) !== null;
  if (isLanguage) window.location.assign(pathname.replace(`/${lang}/`, `/${target.value}/`) + search);
}

/**
 * Shows of the written page what its address asks for (firstScript.ts has seen that it does): React, which does so
 * itself, is later, and in an embed may never come.
 */
async function filterPage(): Promise<void> {
  if (document.documentElement.dataset['filtered'] === undefined) return;
  const { filterAtFirst } = await untilItComes(() => import('#embed/filterWritten.ts'));
  filterAtFirst(filterOf(readParameters(window.location.search)));
}

function buttonOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest('button') : null;
}

/** The page was written from the newest facts: an embed that keeps to older ones draws it anew. */
function forgetWritten(root: HTMLElement | null): void {
  document.querySelector('.paper')?.remove();
  root?.replaceChildren();
  delete root?.dataset['needs'];
}

/**
 * In an embed: comes when somebody turns to it, be it the page around it; until then nothing more is loaded. At once
 * where the page does not show yet what its address asks for (`isWritten`).
 */
async function firstTurn(isWritten: boolean): Promise<Host | null> {
  let meeting: Promise<Host | null> = Promise.resolve(null);
  if (window.parent === window) {
    if (isWritten) await approached(new Promise(() => undefined));
    return null;
  }
  const woken = new Promise<void>((wake) => {
    meeting = untilItComes(() => import('#embed/messages/meetHost.ts')).then(({ meetHost }) =>
      meetHost(wake),
    );
  });
  if (isWritten) await approached(woken);
  return meeting;
}

/**
 * A page that was written at build time is read first: template.ts runs this when the page has been painted. Then
 * all that makes it answer is asked for at once. Until React knows of the page, a language chosen leads to the page
 * written in it, and the last button pressed is pressed once more when the page answers.
 */
async function begin(): Promise<void> {
  void filterPage();
  const root = document.getElementById('root');
  // Not so are older facts, and an address without a page of its own: servers answer it with 404.html.
  const isWritten = frozenVersion === undefined && root?.dataset['needs'] !== undefined;
  const host = isEmbedded ? await firstTurn(isWritten) : null;
  if (frozenVersion !== undefined) forgetWritten(root);
  const { needs, scripts, styles } = root?.dataset ?? {};
  if (needs !== undefined) {
    for (const event of window.early ?? []) if (event.type === 'change') leadToLanguage(event);
    document.addEventListener('change', leadToLanguage);
    for (const href of scripts?.split(' ') ?? []) addLink('modulepreload', href);
    for (const href of styles?.split(' ') ?? []) addLink('stylesheet', href);
    for (const path of ['cities.geojson', 'links.json', ...needs.split(' ')]) {
      addLink('preload', `${import.meta.env.BASE_URL}data/${path}`);
    }
  }
  // Not in the page: a browser fetches it before it paints.
  if (!isEmbedded) addLink('manifest', `${import.meta.env.BASE_URL}manifest.webmanifest`);
  const { start, answers } = await untilItComes(() => import('./main.tsx'));
  const client = await start();
  // What comes from now on React keeps itself.
  document.removeEventListener('change', leadToLanguage);
  const pressed = window.early?.findLast((event) => event.type === 'click' && buttonOf(event) !== null);
  window.early = undefined;
  await answers();
  if (pressed && performance.now() - pressed.timeStamp < patience) buttonOf(pressed)?.click();
  if (host) (await untilItComes(() => import('#embed/messages/followHost.ts'))).followHost(host, client);
}

loadAnewForLostScripts();
void begin();
