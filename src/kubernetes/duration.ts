const UNIT = '(?:ns|us|µs|μs|ms|s|m|h)';
const GO_DURATION = new RegExp(`^[+-]?(?:0|(?:(?:\\d{1,19}(?:\\.\\d{0,19})?|\\.\\d{1,19})${UNIT}){1,40})$`);

/** Units that the format `duration` of CustomResourceDefinitions knows beyond Go's. */
const LONG_UNITS: ReadonlySet<string> = new Set([
  ...['ns', 'nano', 'nanos', 'nanosecond', 'nanoseconds'],
  ...['us', 'µs', 'micro', 'micros', 'microsecond', 'microseconds'],
  ...['ms', 'milli', 'millis', 'millisecond', 'milliseconds'],
  ...['s', 'sec', 'secs', 'second', 'seconds'],
  ...['m', 'min', 'mins', 'minute', 'minutes'],
  ...['h', 'hr', 'hour', 'hours'],
  ...['d', 'day', 'days', 'w', 'wk', 'week', 'weeks'],
]);

/** True for a duration as Go reads it, such as `1h30m`. */
export function isGoDuration(text: string): boolean {
  return GO_DURATION.test(text);
}

/** True for a duration as the API server reads the format `duration`: Go's (`1h30m`) or a number with a unit (`3 days`). */
export function isDuration(text: string): boolean {
  if (isGoDuration(text)) return true;
  const parts = /^-?\s{0,8}\d{1,19}\s{0,8}([a-zµ]{1,12})$/i.exec(text);
  return LONG_UNITS.has(parts?.[1]?.toLowerCase() ?? '');
}
