import { useEffect, useRef, type RefObject } from 'react';
import { openEntry, useAddress } from '#url/useAddress.ts';

type OpenedEntry<T> = {
  element: RefObject<T | null>;
  isOpened: boolean;
  /** Tells the address that the reader's own press is about to open or fold the entry. */
  pressed: (willOpen: boolean) => void;
};

/**
 * Whether the address opens this entry (`?entry=<id>`), and where it stands: it is brought before the
 * reader, as soon as `isSettled` says that nothing above it is still to come.
 */
export function useOpenedEntry<T extends HTMLElement>(
  id: string | undefined,
  isSettled = true,
): OpenedEntry<T> {
  const { entry } = useAddress().parameters;
  const isOpened = entry !== null && entry === id;
  const element = useRef<T>(null);
  const isByHand = useRef(false);
  useEffect(
    function showOpenedEntry() {
      const wasByHand = isByHand.current;
      isByHand.current = false;
      // What the reader opens by hand is before the reader, and the browser opens it.
      if (!isOpened || !isSettled || !element.current || wasByHand) return;
      if (element.current instanceof HTMLDetailsElement) element.current.open = true;
      element.current.scrollIntoView({ block: 'start' });
    },
    [isOpened, isSettled],
  );
  function pressed(willOpen: boolean) {
    if (id === undefined || willOpen === isOpened) return;
    isByHand.current = willOpen;
    openEntry(willOpen ? id : null);
  }
  return { element, isOpened, pressed };
}
