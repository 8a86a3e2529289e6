/** The entry whose pin was hit. MapLibre keeps pins behind the globe where they are, without showing them. */
export function entryUnder(target: EventTarget | null): string | null {
  const pin = target instanceof Element ? target.closest<HTMLElement>('[data-entry]') : null;
  if (!pin || pin.closest('.maplibregl-marker-covered')) return null;
  return pin.dataset['entry'] ?? null;
}
