const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Pixels of the window that stay free above a full sheet: the search field. */
const freeAbove = 68;

/** The height of the sheet in pixels, in a window so many pixels high. */
export function sheetPixels(height: SheetHeight, windowHeight: number): number {
  switch (height) {
    case 'peek':
      return Math.round(Math.max(132, windowHeight * 0.25));
    case 'half':
      return Math.round(windowHeight * 0.52);
    case 'full':
      return Math.max(132, windowHeight - freeAbove);
  }
}

/** What the handle's button does: low, half, full, and low again. */
export function nextHeight(height: SheetHeight): SheetHeight {
  const next = sheetHeights[sheetHeights.indexOf(height) + 1];
  return next ?? 'peek';
}

/**
 * Where a dragged sheet comes to rest. `velocity` in pixels per ms, positive upwards: a flick goes
 * one step on, a slow drag to the nearest height.
 */
export function restingHeight(pixels: number, velocity: number, windowHeight: number): SheetHeight {
  const ahead = pixels + Math.max(-0.6, Math.min(0.6, velocity)) * 260;
  let nearest: SheetHeight = 'peek';
  for (const height of sheetHeights) {
    const isNearer =
      Math.abs(sheetPixels(height, windowHeight) - ahead) <
      Math.abs(sheetPixels(nearest, windowHeight) - ahead);
    if (isNearer) nearest = height;
  }
  return nearest;
}
