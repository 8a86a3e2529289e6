import { expect, mapDrawn, test } from './atlasTest.ts';

const phones = [
  { width: 320, height: 568 },
  { width: 320, height: 640 },
  { width: 390, height: 664 },
  { width: 390, height: 844 },
];

for (const viewport of phones) {
  test.describe(`on a phone of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true });
    test('no control of the map covers another, and all stand above the sheet', async ({ page }) => {
      await page.goto('/en/link/almaty--rennes/');
      await mapDrawn(page);
      const names = ['Globe', 'Flat', 'Choose years', 'Full screen', 'Zoom in', 'Zoom out'];
      const buttons = [
        ...names.map((name) => page.getByRole('button', { name, exact: true })),
        page.getByText('Decade', { exact: true }),
      ];
      const boxes = [];
      for (const button of buttons) {
        await expect(button).toBeVisible();
        boxes.push((await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 });
      }
      const sheet = await page.getByRole('button', { name: /^Panel height/ }).boundingBox();
      for (const [index, a] of boxes.entries()) {
        expect(a.y + a.height).toBeLessThanOrEqual(sheet?.y ?? 0);
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart, JSON.stringify([a, b])).toBe(true);
        }
      }
    });
  });
}
