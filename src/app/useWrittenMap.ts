import { useEffect, useRef, useState } from 'react';
import { whenReached } from '#state/reached.ts';
import styles from '#map/drawn/DrawnMap.module.css';
import { useAddress } from '#url/useAddress.ts';

/** ms that the live map's tiles may take after its lines before it is shown all the same. */
const patience = 3000;
/** ms; as long as the cross-fade in App.module.css. */
const fade = 400;

/** The map with the paper it lies on. */
const writtenMap = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(`.paper:has(.${styles['written']})`);

function hide(): void {
  const map = writtenMap();
  if (map) map.hidden = true;
}

/**
 * Whether the map that was drawn into the page at build time is still what one sees. It goes when the live
 * map is whole, or when another page or view is opened: then it shows the wrong thing. It stays in the page, unseen:
 * it is what is printed.
 */
export function useWrittenMap(pageKey: string): boolean {
  const { page, parameters } = useAddress();
  const { view, projection, entry } = parameters;
  // It was drawn for the page's own view on the globe.
  const looksElsewhere =
    view !== null || projection !== 'globe' || (page.name === 'cities' && entry !== null);
  const [isSeen, setIsSeen] = useState(
    () => typeof document === 'undefined' || writtenMap()?.hidden === false,
  );
  const writtenKey = useRef(pageKey);
  useEffect(function waitForLiveMap() {
    const late = whenReached('arcs').then(() => new Promise((go) => setTimeout(go, patience)));
    void Promise.race([whenReached('map'), late]).then(() => setIsSeen(false));
  }, []);
  useEffect(
    function leaveWithPage() {
      if (pageKey === writtenKey.current && !looksElsewhere) return;
      hide();
      setIsSeen(false);
    },
    [pageKey, looksElsewhere],
  );
  useEffect(
    function hideBehind() {
      if (isSeen) return;
      const timer = setTimeout(hide, fade);
      return () => clearTimeout(timer);
    },
    [isSeen],
  );
  return isSeen;
}
