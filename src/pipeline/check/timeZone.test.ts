import { expect, test } from 'vitest';
import { isTimeZone } from './timeZone.ts';

test.each(['Asia/Almaty', 'Pacific/Fiji', 'Europe/Kyiv', 'Asia/Kolkata', 'America/Argentina/Cordoba'])(
  '%s is a time zone',
  (text) => expect(isTimeZone(text)).toBe(true),
);

test.each(['+12:00', 'pacific/fiji', 'EUROPE/PARIS', 'Asia/Almaaty', 'GMT+3', ''])('“%s” is none', (text) =>
  expect(isTimeZone(text)).toBe(false),
);

test('every name is one that clocks can be set by', () => {
  const zones = ['Europe/Kyiv', 'Asia/Kolkata', 'Asia/Ho_Chi_Minh', 'America/Nuuk', 'Pacific/Kanton'];
  expect(zones.map((timeZone) => new Intl.DateTimeFormat('en', { timeZone }).format(0))).toHaveLength(5);
});
