import { useEffect, useRef, type RefObject } from 'react';
import { useAddress } from '#url/useAddress.ts';

type OpenedEntry<T> = { element: RefObject<T | null>; isOpened: boolean };

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
  useEffect(
    function showOpenedEntry() {
      if (!isOpened || !isSettled || !element.current) return;
      if (element.current instanceof HTMLDetailsElement) element.current.open = true;
      element.current.scrollIntoView({ block: 'start' });
    },
    [isOpened, isSettled],
  );
  return { element, isOpened };
}
