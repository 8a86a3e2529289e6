import { hoverEnded, hoverStarted, type Hovered } from '#state/hover.ts';
import { useRestingPrefetch } from '#api/useRestingPrefetch.ts';

type Pointing = Record<'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur', () => void>;

/** For a row that leads to a city or link: pointed at or focused, it is named on the map and loaded ahead. */
export function usePointing(subject: Hovered): Pointing {
  const prefetch = useRestingPrefetch();
  function point(load: (id: string) => void) {
    if (!subject) return;
    hoverStarted(subject);
    load('city' in subject ? subject.city : subject.link);
  }
  function leave() {
    prefetch.forget();
    hoverEnded();
  }
  return {
    onPointerEnter: () => point(prefetch.soon),
    onPointerLeave: leave,
    onFocus: () => point(prefetch.now),
    onBlur: leave,
  };
}
