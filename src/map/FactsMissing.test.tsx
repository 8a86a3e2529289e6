import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { loadWords, startI18n } from '#i18n/setUpI18n.ts';
import { FactsMissing } from './FactsMissing.tsx';

const covered = { left: 0, top: 0, bottom: 0 };

beforeAll(async () => {
  await Promise.all([startI18n('en'), loadWords('map')]);
});

test('the map says in plain words that its facts did not come, and asks for them again', async () => {
  const retry = vi.fn<() => void>();
  render(<FactsMissing covered={covered} onRetry={retry} />);
  expect(screen.getByRole('status')).toHaveTextContent('cities and links');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});
