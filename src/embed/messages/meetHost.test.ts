import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildAtlas } from '#domain/atlas.ts';
import { atlasQuery } from '#api/queries.ts';

type Embed = typeof import('./meetHost.ts') &
  typeof import('./followHost.ts') &
  typeof import('#url/useAddress.ts');

const wake = vi.fn<() => void>();
const said = vi.fn<(message: unknown, target: unknown) => void>();
let host: Window;
let embed: Embed;

beforeEach(async () => {
  // Every test is a page of its own, with its own listeners.
  vi.resetModules();
  vi.spyOn(window, 'addEventListener');
  vi.useFakeTimers();
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (!frame.contentWindow) throw new Error('the frame has no window');
  host = frame.contentWindow;
  vi.spyOn(window, 'parent', 'get').mockReturnValue(host);
  vi.spyOn(host, 'postMessage').mockImplementation(said);
  window.history.replaceState(null, '', '/fr/city/almaty/?embed=1');
  embed = {
    ...(await import('./meetHost.ts')),
    ...(await import('./followHost.ts')),
    ...(await import('#url/useAddress.ts')),
  };
});
afterEach(() => {
  for (const [type, listener] of vi.mocked(window.addEventListener).mock.calls) {
    window.removeEventListener(type, listener);
  }
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  vi.clearAllMocks();
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

function send(type: string, rest: object): void {
  window.dispatchEvent(
    new MessageEvent('message', { data: { atlas: 1, type, ...rest }, source: host, origin: 'null' }),
  );
}

describe('the page as it was written', () => {
  test('greets with what it shows, its language and the commands it understands', () => {
    embed.meetHost(wake);
    expect(said).toHaveBeenCalledExactlyOnceWith(
      {
        atlas: 1,
        type: 'ready',
        city: 'almaty',
        entry: null,
        lang: 'fr',
        commands: ['select', 'view', 'theme', 'lang', 'year'],
      },
      '*',
    );
    expect(wake).not.toHaveBeenCalled();
  });

  test('meets nobody where it stands in no frame', () => {
    vi.spyOn(window, 'parent', 'get').mockReturnValue(window);
    expect(embed.meetHost(wake)).toBeNull();
  });

  test('changes its colours itself', () => {
    embed.meetHost(wake);
    send('theme', { theme: 'night' });
    expect(document.documentElement).toHaveAttribute('data-theme', 'night');
    send('theme', { theme: 'auto' });
    expect(document.documentElement).not.toHaveAttribute('data-theme');
    expect(wake).not.toHaveBeenCalled();
  });

  test('answers what it does not understand', () => {
    embed.meetHost(wake);
    send('open', { href: 'https://example.org' });
    expect(said).toHaveBeenLastCalledWith({ atlas: 1, type: 'error', code: 'command', field: 'type' }, '*');
  });
});

const city = (id: string) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates: [0, 0] as [number, number] },
  properties: {
    id,
    kind: 'city' as const,
    country: 'KZ',
    links: 1,
    name_en: id,
    name_ru: id,
    name_kk: id,
    name_fr: id,
    name_local: id,
    lang_local: 'kk',
  },
});

function follow(): void {
  const client = new QueryClient();
  const cities = ['almaty', 'rennes'].map(city);
  client.setQueryData(
    atlasQuery.queryKey,
    buildAtlas(
      { type: 'FeatureCollection', features: cities },
      { version: 1, statuses: ['active'], links: [[0, 1, 1991, 0]] },
    ),
  );
  const met = embed.meetHost(wake);
  if (!met) throw new Error('no host');
  embed.followHost(met, client);
}

describe('the live page', () => {
  test('is woken by a command, and then does in order what came meanwhile', () => {
    const met = embed.meetHost(wake);
    send('view', { lon: 1, lat: 2, zoom: 3 });
    send('select', { city: 'rennes' });
    send('theme', { theme: 'night' });
    send('lang', { lang: 'kk' });
    expect(wake).toHaveBeenCalled();
    expect(embed.currentAddress()).toMatchObject({ language: 'fr', page: { id: 'almaty' } });
    if (met) embed.followHost(met, new QueryClient());
    // A view that was asked for before another place belongs to the former one.
    expect(embed.currentAddress()).toMatchObject({
      language: 'kk',
      page: { name: 'city', id: 'rennes' },
      parameters: { theme: 'night', view: null },
    });
  });

  test('shows what is chosen without a step of history, and confirms it', () => {
    follow();
    const pushed = vi.spyOn(window.history, 'pushState');
    send('select', { link: 'rennes--almaty', entry: 'bust' });
    expect(embed.currentAddress()).toMatchObject({
      page: { name: 'link', id: 'almaty--rennes' },
      parameters: { entry: 'bust' },
    });
    expect(pushed).not.toHaveBeenCalled();
    expect(said).toHaveBeenLastCalledWith(
      { atlas: 1, type: 'select', link: 'almaty--rennes', entry: 'bust' },
      '*',
    );
  });

  test('turns to a place, and to links of some years', () => {
    follow();
    send('view', { lon: 1, lat: 2, zoom: 3 });
    send('year', { from: 1957, to: null });
    expect(embed.currentAddress().parameters).toMatchObject({
      view: { lon: 1, lat: 2, zoom: 3 },
      from: 1957,
      to: null,
    });
  });

  test('tells what the reader chooses and where the reader moves the map, each once', () => {
    follow();
    said.mockClear();
    embed.openPage({ name: 'city', id: 'rennes' });
    embed.setParameters({ view: { lon: 1, lat: 2, zoom: 3 } });
    embed.setParameters({ theme: 'night' });
    embed.openPage({ name: 'start' });
    expect(said.mock.calls.map(([message]) => message)).toEqual([
      { atlas: 1, type: 'select', city: 'rennes', entry: null },
      { atlas: 1, type: 'view', lon: 1, lat: 2, zoom: 3 },
      { atlas: 1, type: 'select', page: 'start', entry: null },
    ]);
  });

  test('stays where it is when the atlas has no such city or link, and says so', () => {
    follow();
    for (const subject of [{ city: 'nowhere' }, { link: 'almaty--nowhere' }]) {
      said.mockClear();
      send('select', subject);
      expect(embed.currentAddress().page).toEqual({ name: 'city', id: 'almaty' });
      expect(said.mock.calls).toEqual([
        [{ atlas: 1, type: 'error', code: 'notFound', field: Object.keys(subject)[0] }, '*'],
      ]);
    }
  });

  test('answers the same wish twice by nothing: two pages that answer each other come to rest', () => {
    follow();
    send('select', { city: 'rennes' });
    said.mockClear();
    send('select', { city: 'rennes' });
    expect(said).not.toHaveBeenCalled();
  });
});
