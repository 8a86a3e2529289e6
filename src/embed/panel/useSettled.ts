import { useEffect, useState } from 'react';

/** The value when it has not changed for `pause` ms: for what costs to follow every key and every shade. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(
    function waitForRest() {
      const timer = setTimeout(() => setSettled(value), pause);
      return () => clearTimeout(timer);
    },
    [value, pause],
  );
  return settled;
}
