import { expect, test } from 'vitest';
import { entryUnder } from './entryUnder.ts';

function iconOfPin(markerClass: string): Element | null {
  document.body.innerHTML = `<div class="${markerClass}"><button data-entry="bust-of-abai"><svg></svg></button></div>`;
  return document.querySelector('svg');
}

test('the pin is found below what was hit of it', () => {
  expect(entryUnder(iconOfPin('maplibregl-marker'))).toBe('bust-of-abai');
});

test('a pin behind the globe is not hit', () => {
  expect(entryUnder(iconOfPin('maplibregl-marker maplibregl-marker-covered'))).toBeNull();
});

test('the bare map is no pin', () => {
  expect(entryUnder(document.body)).toBeNull();
});
