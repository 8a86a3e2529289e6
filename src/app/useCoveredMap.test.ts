import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useCovered } from '#state/layout.ts';
import { useCoveredMap } from './useCoveredMap.ts';

const tokens = document.documentElement.style;

afterEach(() => tokens.removeProperty('--panel-w'));

test('the map hears how much the panel covers, and again when the window makes it narrower', () => {
  tokens.setProperty('--panel-w', '408px');
  const { result } = renderHook(() => {
    useCoveredMap({ isWide: true, sheetHeight: 'half' });
    return useCovered().left;
  });
  expect(result.current).toBe(408);
  tokens.setProperty('--panel-w', '264px');
  act(() => void window.dispatchEvent(new Event('resize')));
  expect(result.current).toBe(264);
});
