import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from '#i18n/useTranslation.ts';
import { isEmbedded } from '#url/isEmbedded.ts';
import { isMeant, leavesScrolling } from './cooperation.ts';
import styles from './GestureHint.module.css';

/** ms that the hint stays. */
const stay = 1500;

const isMac = (): boolean => /mac/i.test(navigator.userAgent);

/** In an embed: says how the map is moved, to who tries what belongs to the page around it. */
export function GestureHint({ region }: { region: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const [hint, setHint] = useState<'wheel' | 'finger' | null>(null);
  useEffect(
    function listenToTries() {
      const element = region.current;
      if (!element || !isEmbedded) return;
      const control = new AbortController();
      const { signal } = control;
      let timer: number | undefined;
      function say(what: 'wheel' | 'finger') {
        setHint(what);
        window.clearTimeout(timer);
        timer = window.setTimeout(() => setHint(null), stay);
      }
      element.addEventListener('wheel', (event) => isMeant(event) || say('wheel'), { signal, passive: true });
      element.addEventListener(
        'touchmove',
        ({ touches }) => leavesScrolling() && touches.length === 1 && say('finger'),
        { signal, passive: true },
      );
      return () => {
        window.clearTimeout(timer);
        control.abort();
      };
    },
    [region],
  );
  if (hint === null) return null;
  const word = hint === 'finger' ? 'map.twoFingers' : isMac() ? 'map.holdCommand' : 'map.holdCtrl';
  return (
    <p className={styles['hint']} aria-hidden="true">
      {t(word)}
    </p>
  );
}
