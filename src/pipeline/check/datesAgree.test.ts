// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { datesAgree } from './datesAgree.ts';

describe('two dates that can mean the same day agree, either way round', () => {
  test.each([
    ['1991-04-14', '1991-04-14'],
    ['1991', '1991-04-14'],
    ['1991-04', '1991-04-14'],
    ['199X', '1991-04-14'],
    ['2018-23', '2018-10-24'],
    ['2021-12-20/2021-12-21', '2021-12-20'],
    ['2020/..', '2024-05'],
    ['../2012', '1990'],
    // Winter begins in one year and ends in the next; sources mean either.
    ['2018-24', '2018-01-20'],
    ['2018-24', '2019-02-28'],
    // About: two years either way.
    ['1991~', '1993-12-31'],
    ['1991-04-14~', '1989-04'],
    ['1991~/1995~', '1997'],
  ])('%s and %s', (a, b) => {
    expect([datesAgree(a, b), datesAgree(b, a)]).toEqual([true, true]);
  });
});

describe('two dates that cannot mean the same day do not', () => {
  test.each([
    ['1991-04-14', '1991-04-15'],
    ['1991', '1992-01-01'],
    ['1991-04', '1991-05-01'],
    ['199X', '2000'],
    ['2018-23', '2018-12-01'],
    ['2018-24', '2019-03-01'],
    ['2021-12-20/2021-12-21', '2021-12-22'],
    ['2020/..', '2019'],
    ['../2012', '2013'],
    ['1991~', '1994-01-01'],
    ['1991-04-14~', '1989-04-13'],
  ])('%s and %s', (a, b) => {
    expect([datesAgree(a, b), datesAgree(b, a)]).toEqual([false, false]);
  });
});
