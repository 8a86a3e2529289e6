import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import type { Atlas } from '#domain/atlas.ts';
import type { CityId } from '#domain/linkId.ts';
import type { LonLat } from '#domain/greatCircle.ts';
import type { Language } from '#domain/language.ts';
import { useTranslation } from '#i18n/useTranslation.ts';
import { Icon } from '#ui/icons/Icon.tsx';
import { openEntry } from '#url/useAddress.ts';
import type { Entry } from './entries.ts';
import type { Offset } from './fanOut.ts';
import styles from './PinMarkers.module.css';
import { pinPlaces } from './pinPlaces.ts';

/** Holds a pin at its place, moved by `offset`, and shows it only where the globe does not hide it. */
export type PinHolder = ComponentType<{ position: LonLat; offset: Offset; children: ReactNode }>;

type Props = {
  entries: readonly Entry[];
  atlas: Atlas;
  language: Language;
  opened: string | null;
  /** Halves of a zoom are enough to tell pins at their places from pins around their city. */
  zoom: number;
  Holder: PinHolder;
};

/** Room of a pin, px: its target and a gap. */
const spacing = window.matchMedia('(pointer: coarse)').matches ? 46 : 32;

/** A thin line from a fanned-out pin back to its place. */
function Stem({ x, y }: Offset) {
  const length = Math.hypot(x, y);
  if (length === 0) return null;
  const turn = Math.atan2(-y, -x);
  return <span className={styles['stem']} style={{ width: length, transform: `rotate(${turn}rad)` }} />;
}

/** The button that unfolds goes away with the press: focus moves on to the first pin it brought. */
function useFocusOnNewPins(shown: readonly string[]) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const before = useRef<ReadonlySet<string> | null>(null);
  useEffect(function focusFirstNew() {
    const first = before.current && shown.find((id) => !before.current?.has(id));
    before.current = null;
    if (first) buttons.current.get(first)?.focus({ preventScroll: true });
  });
  return {
    rememberShown: () => (before.current = new Set(shown)),
    keepButton: (id: string) => (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(id, button);
      else buttons.current.delete(id);
    },
  };
}

export function PinMarkers({ entries, atlas, language, opened, zoom, Holder }: Props) {
  const { t } = useTranslation();
  const [unfolded, setUnfolded] = useState<CityId | null>(null);
  const { pins, more } = pinPlaces(entries, atlas, { zoom, spacing, opened, unfolded });
  const { rememberShown, keepButton } = useFocusOnNewPins(pins.map(({ entry }) => entry.id));
  return (
    <>
      {pins.map(({ entry, position, offset }) => (
        <Holder key={entry.id} position={position} offset={offset}>
          <Stem {...offset} />
          <button
            ref={keepButton(entry.id)}
            type="button"
            className={styles['pin']}
            data-entry={entry.id}
            data-group={entry.group}
            aria-label={t(entry.group === 'memorial' ? 'map.memorialPin' : 'map.eventPin', {
              name: entry.names[language],
            })}
            aria-pressed={entry.id === opened}
            title={entry.names[language]}
            // The map's own click handler opens what a pointer hits; the keyboard's click has no place on it.
            onClick={(event) => {
              if (event.detail === 0) openEntry(entry.id);
            }}
          >
            <Icon name={entry.icon} size={17} />
          </button>
        </Holder>
      ))}
      {more.map(({ city, position, offset, count }) => (
        <Holder key={`more-${city}`} position={position} offset={offset}>
          <button
            type="button"
            className={styles['pin']}
            data-group="more"
            aria-label={t('map.morePins', { count })}
            onClick={(event) => {
              event.stopPropagation();
              rememberShown();
              setUnfolded(city);
            }}
          >
            +{count}
          </button>
        </Holder>
      ))}
    </>
  );
}
