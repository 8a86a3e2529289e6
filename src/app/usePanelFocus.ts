import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { hoverEnded } from '#state/hover.ts';
import { focusHeading, focusHeadingToCome } from '#panels/frame/focusNext.ts';

/**
 * After navigation, not on the first load, the reader's focus goes to the new panel's heading, and
 * until that has come to the panel itself. `onNavigated` is called on each navigation.
 */
export function usePanelFocus(pageKey: string, onNavigated: () => void): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  const shownKey = useRef(pageKey);
  const navigated = useRef(onNavigated);
  useEffect(function keepNewest() {
    navigated.current = onNavigated;
  });
  // Before the effects of the panel itself, which may bring an opened entry before the reader.
  useLayoutEffect(
    function beginAtTop() {
      if (panel.current && shownKey.current !== pageKey) panel.current.scrollTop = 0;
    },
    [pageKey],
  );
  useEffect(
    function focusNewPanel() {
      const element = panel.current;
      if (!element || shownKey.current === pageKey) return;
      shownKey.current = pageKey;
      // What was pointed at is gone with its panel, and no event says so.
      hoverEnded();
      navigated.current();
      // In a frame, whoever reads the page around it keeps the focus there: that page may have chosen, not the reader.
      if (window.parent !== window && !document.hasFocus()) return;
      if (focusHeading()) return;
      return focusHeadingToCome(element);
    },
    [pageKey],
  );
  return panel;
}
