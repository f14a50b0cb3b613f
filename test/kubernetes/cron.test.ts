import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronProblem } from '../../src/kubernetes/cron.ts';

describe('a schedule', () => {
  it.each([
    '* * * * *',
    '? ? ? ? ?',
    '0 3 * * *',
    '*/15 0-6 1,15 * mon-5',
    '0 0 1 JAN-dec SUN',
    '5/10 * * * *',
    '0  0\t* * 0',
    ' 0 0 * * * ',
    '07 08 09 09 06',
    '@yearly',
    '@annually',
    '@monthly',
    '@weekly',
    '@daily',
    '@midnight',
    '@hourly',
    '@every 1h30m',
    '@every 90s',
  ])('may be `%s`', (schedule) => {
    expect(cronProblem(schedule)).toBeUndefined();
  });

  it.each([
    ['60 * * * *', 'minute `60`: 60 is more than 59'],
    ['* 24 * * *', 'hour `24`: 24 is more than 23'],
    ['* * 0 * *', 'day of the month `0`: 0 is less than 1'],
    ['* * * 13 *', 'month `13`: 13 is more than 12'],
    ['* * * * 7', 'day of the week `7`: 7 is more than 6; Sunday is 0'],
    ['* * * * fri-mon', 'day of the week `fri-mon`: 5 is after 1'],
    ['* * * * monday', 'day of the week `monday`: `monday` is not a whole number or a name such as `sun`'],
    ['a * * * *', 'minute `a`: `a` is not a whole number'],
    ['1-2-3 * * * *', 'minute `1-2-3`: only one `-` is allowed'],
    ['1/2/3 * * * *', 'minute `1/2/3`: only one `/` is allowed'],
    ['*/0 * * * *', 'minute `*/0`: the step must be at least 1'],
    ['*/x * * * *', 'minute `*/x`: the step `x` is not a whole number'],
    ['-1 * * * *', 'minute `-1`: `` is not a whole number'],
    ['', 'a schedule has 5 fields (minute, hour, day of the month, month, day of the week), this one has 0'],
    [
      '0 0 3 * * *',
      'a schedule has 5 fields (minute, hour, day of the month, month, day of the week), this one has 6; schedules of Kubernetes have no field for seconds',
    ],
    ['CRON_TZ=UTC 0 3 * * *', 'a time zone must not stand in the schedule; use the field `timeZone`'],
    ['@every soon', '`soon` is not a duration such as `1h30m`'],
    [
      '@Daily',
      '`@Daily` is unknown; use @yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly or `@every 1h`',
    ],
  ])('must not be `%s`: %s', (schedule, problem) => {
    expect(cronProblem(schedule)).toBe(problem);
  });

  it('may be any five ranges within their bounds', () => {
    const field = (min: number, max: number) =>
      fc
        .tuple(fc.integer({ min, max }), fc.integer({ min, max }), fc.integer({ min: 1, max: 99 }))
        .map(([a, b, step]) => `${Math.min(a, b)}-${Math.max(a, b)}/${step}`);
    const schedule = fc.tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 6));
    fc.assert(fc.property(schedule, (fields) => cronProblem(fields.join(' ')) === undefined));
  });

  it('may be any text without ending in an error', () => {
    fc.assert(fc.property(fc.string(), (text) => cronProblem(text) !== ''));
  });
});
