import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadWords, startI18n } from '#i18n/setUpI18n.ts';
import { currentAddress, openPage, setParameters } from '#url/useAddress.ts';
import { Compass } from './Compass.tsx';
import { MapControls } from './MapControls.tsx';

const covered = { left: 0, top: 0, bottom: 0 };

beforeAll(async () => {
  await Promise.all([startI18n('en'), loadWords('map')]);
});
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  openPage({ name: 'start' });
  setParameters({ projection: 'globe', view: { lon: 1, lat: 2, zoom: 3 } });
});

test('the flat map is one press away, and is framed anew', async () => {
  render(
    <MapControls map={null} chosen={{ kind: 'none' }} drawn={[]} projection="globe" covered={covered} />,
  );
  expect(screen.getByRole('button', { name: 'Globe' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Flat' }));
  expect(currentAddress().parameters).toMatchObject({ projection: 'flat', view: null });
});

test('every button of the map has a name', () => {
  render(
    <MapControls
      map={null}
      compass={<Compass map={null} />}
      chosen={{ kind: 'none' }}
      drawn={[]}
      projection="globe"
      covered={covered}
    />,
  );
  for (const name of ['Zoom in', 'Zoom out', 'Turn north up'])
    expect(screen.getByRole('button', { name })).toBeVisible();
});

test('the sources of the map are named with safe links', () => {
  render(
    <MapControls map={null} chosen={{ kind: 'none' }} drawn={[]} projection="globe" covered={covered} />,
  );
  for (const name of ['Natural Earth', 'GeoNames']) {
    const link = screen.getByRole('link', { name });
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
    expect(link).toHaveAttribute('rel', 'noopener');
  }
});

test('without a choice there is no legend', () => {
  render(
    <MapControls map={null} chosen={{ kind: 'none' }} drawn={[]} projection="globe" covered={covered} />,
  );
  expect(screen.queryByText('Decade of the agreement')).toBeNull();
});
