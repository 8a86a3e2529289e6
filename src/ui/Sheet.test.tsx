import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { Sheet } from './Sheet.tsx';

const onHeight = vi.fn<(height: string) => void>();

beforeEach(() => {
  onHeight.mockReset();
  Element.prototype.setPointerCapture = () => undefined;
  render(
    <Sheet isCard={false} height="half" windowHeight={844} handleLabel="Height" onHeight={onHeight}>
      <p>Text</p>
    </Sheet>,
  );
});

const handle = () => screen.getByRole('button', { name: 'Height' });

/** As a finger does: no click follows. */
function dragByTouch(from: number, to: number) {
  fireEvent.pointerDown(handle(), { clientY: from, pointerId: 1 });
  fireEvent.pointerMove(handle(), { clientY: to, pointerId: 1 });
  fireEvent.pointerUp(handle(), { clientY: to, pointerId: 1 });
}

function drag(from: number, to: number) {
  dragByTouch(from, to);
  fireEvent.click(handle(), { detail: 1 });
}

test('dragged up it becomes full, and the click that ends the drag is no press', () => {
  drag(400, 60);
  expect(onHeight.mock.calls).toEqual([['full']]);
});

test('dragged down it becomes low', () => {
  drag(400, 640);
  expect(onHeight.mock.calls).toEqual([['peek']]);
});

test('a finger that trembles still presses', () => {
  drag(400, 403);
  expect(onHeight.mock.calls).toEqual([['full']]);
});

test('pressed by keyboard it goes one step on', async () => {
  handle().focus();
  await userEvent.keyboard('{Enter}');
  expect(onHeight.mock.calls).toEqual([['full']]);
});

test('after a touch drag, which no click follows, the keyboard’s first press counts', async () => {
  dragByTouch(400, 640);
  handle().focus();
  await userEvent.keyboard('{Enter}');
  expect(onHeight.mock.calls).toEqual([['peek'], ['full']]);
});

test('after a touch drag a new tap counts', () => {
  dragByTouch(400, 640);
  drag(640, 640);
  expect(onHeight.mock.calls).toEqual([['peek'], ['full']]);
});

test('a drag that the browser takes over leaves the height as it was', () => {
  fireEvent.pointerDown(handle(), { clientY: 400, pointerId: 1 });
  fireEvent.pointerMove(handle(), { clientY: 60, pointerId: 1 });
  fireEvent.pointerCancel(handle(), { pointerId: 1 });
  expect(onHeight).not.toHaveBeenCalled();
  expect(handle().parentElement).toHaveStyle({ height: '439px' });
});
