import { shorten } from '../kernel/shorten.ts';
import { isGoDuration } from './duration.ts';

/** One field of a schedule: its name for messages, its bounds, and names that stand for numbers. */
interface CronField {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const FIELDS: readonly CronField[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of the month', min: 1, max: 31 },
  {
    name: 'month',
    min: 1,
    max: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { name: 'day of the week', min: 0, max: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

const DESCRIPTORS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];
const EVERY = '@every ';

/**
 * What is wrong with the schedule of a CronJob, as a sentence without a full stop, or undefined when it is right.
 * The grammar is that of `ParseStandard` in `github.com/robfig/cron/v3`, which Kubernetes uses,
 * less the time zone prefix that Kubernetes refuses.
 */
export function cronProblem(schedule: string): string | undefined {
  if (schedule.includes('TZ')) return 'a time zone must not stand in the schedule; use the field `timeZone`';
  if (schedule.startsWith('@')) return descriptorProblem(schedule);
  const fields = schedule.split(/[\s\u0085]+/).filter((field) => field !== '');
  if (fields.length !== FIELDS.length) return fieldCountProblem(fields.length);
  for (const [index, field] of FIELDS.entries()) {
    const problem = fieldProblem(fields[index] ?? '', field);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function descriptorProblem(schedule: string): string | undefined {
  if (DESCRIPTORS.includes(schedule)) return undefined;
  if (!schedule.startsWith(EVERY))
    return `${shown(schedule)} is unknown; use ${DESCRIPTORS.join(', ')} or \`@every 1h\``;
  const duration = schedule.slice(EVERY.length);
  return isGoDuration(duration) ? undefined : `${shown(duration)} is not a duration such as \`1h30m\``;
}

function fieldCountProblem(count: number): string {
  const hint = count === 6 ? '; schedules of Kubernetes have no field for seconds' : '';
  return `a schedule has 5 fields (minute, hour, day of the month, month, day of the week), this one has ${count}${hint}`;
}

function fieldProblem(text: string, field: CronField): string | undefined {
  for (const range of text.split(',')) {
    if (range === '') continue;
    const problem = rangeProblem(range, field);
    if (problem !== undefined) return `${field.name} ${shown(range)}: ${problem}`;
  }
  return undefined;
}

function rangeProblem(range: string, field: CronField): string | undefined {
  const [span = '', step, ...moreSteps] = range.split('/');
  if (moreSteps.length > 0) return 'only one `/` is allowed';
  const [low = '', high, ...moreHighs] = span.split('-');
  const isAny = low === '*' || low === '?';
  if (!isAny && moreHighs.length > 0) return 'only one `-` is allowed';
  const start = isAny ? field.min : numberOf(low, field);
  const end = isAny || (high === undefined && step !== undefined) ? field.max : numberOf(high ?? low, field);
  if (start === undefined) return notANumber(low, field);
  if (end === undefined) return notANumber(high ?? low, field);
  return boundsProblem(start, end, field) ?? stepProblem(step);
}

function boundsProblem(start: number, end: number, field: CronField): string | undefined {
  if (start < field.min) return `${start} is less than ${field.min}`;
  if (end > field.max) return `${end} is more than ${field.max}${end === 7 ? '; Sunday is 0' : ''}`;
  if (start > end)
    return `${start} is after ${end}${start > field.max ? `, and more than ${field.max}` : ''}`;
  return undefined;
}

function stepProblem(step: string | undefined): string | undefined {
  if (step === undefined) return undefined;
  const value = integer(step);
  if (value === undefined) return `the step ${shown(step)} is not a whole number`;
  return value === 0 ? 'the step must be at least 1' : undefined;
}

function notANumber(text: string, field: CronField): string {
  const names = field.names === undefined ? '' : ` or a name such as \`${field.names[0]}\``;
  return `${shown(text)} is not a whole number${names}`;
}

function numberOf(text: string, field: CronField): number | undefined {
  const named = field.names?.indexOf(text.toLowerCase()) ?? -1;
  return named === -1 ? integer(text) : named + field.min;
}

/** A number as Go's `strconv.Atoi` reads it, unless it is negative. */
function integer(text: string): number | undefined {
  const isInteger = /^\+?\d+$/.test(text) || /^-0+$/.test(text);
  return isInteger && Number(text) < 2 ** 63 ? Math.abs(Number(text)) : undefined;
}

/** Text of a schedule for a message, cut when it is long. */
function shown(text: string): string {
  return `\`${shorten(text, 30)}\``;
}
