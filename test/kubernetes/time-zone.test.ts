import { describe, expect, it } from 'vitest';
import { timeZoneProblem } from '../../src/kubernetes/time-zone.ts';

describe('the time zone of a CronJob', () => {
  it.each([
    'UTC',
    'Etc/UTC',
    'Europe/Berlin',
    'Asia/Calcutta',
    'US/Eastern',
    'EST5EDT',
    'Etc/GMT+5',
    'America/Port-au-Prince',
  ])('may be %s', (name) => {
    expect(timeZoneProblem(name)).toBeUndefined();
  });

  it.each([
    ['', 'the time zone is empty; leave `timeZone` out or name one such as `Etc/UTC`'],
    ['Local', '`Local` is not a time zone that Kubernetes accepts; name one such as `Etc/UTC`'],
    ['europe/berlin', '`europe/berlin` is not a time zone; write `Europe/Berlin`'],
    [
      'Europe/Munich',
      '`Europe/Munich` is not a time zone of the IANA database, such as `Europe/Berlin` or `Etc/UTC`',
    ],
    ['+01:00', '`+01:00` is not a time zone of the IANA database, such as `Europe/Berlin` or `Etc/UTC`'],
    [
      '../etc/passwd',
      '`../etc/passwd` is not a time zone of the IANA database, such as `Europe/Berlin` or `Etc/UTC`',
    ],
  ])('must not be `%s`', (name, problem) => {
    expect(timeZoneProblem(name)).toBe(problem);
  });
});
