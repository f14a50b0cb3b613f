/** Letters that Kubernetes allows in each part of a time zone's name. */
const PART = /^[A-Za-z0-9._+-]{1,14}$/;

const known = new Map<string, string | undefined>();

/**
 * What is wrong with the `timeZone` of a CronJob, as a sentence without a full stop, or undefined when it is right.
 * Right are the names of the IANA time zone database with their letters' case, except `Local`.
 */
export function timeZoneProblem(name: string): string | undefined {
  if (name === '') return 'the time zone is empty; leave `timeZone` out or name one such as `Etc/UTC`';
  if (name.toLowerCase() === 'local')
    return '`Local` is not a time zone that Kubernetes accepts; name one such as `Etc/UTC`';
  if (!known.has(name)) known.set(name, lookUp(name));
  return known.get(name);
}

function lookUp(name: string): string | undefined {
  const unknown = `\`${name.slice(0, 60)}\` is not a time zone of the IANA database, such as \`Europe/Berlin\` or \`Etc/UTC\``;
  if (!name.split('/').every(isPart) || /^[+-]/.test(name)) return unknown;
  if (isCommon(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    const isMiscased = timeZone !== name && timeZone.toLowerCase() === name.toLowerCase();
    return isMiscased ? `\`${name}\` is not a time zone; write \`${timeZone}\`` : undefined;
  } catch {
    return unknown;
  }
}

/** The names of Coordinated Universal Time, which `Intl` knows but does not list. */
const UNIVERSAL: ReadonlySet<string> = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT']);

let listed: ReadonlySet<string> | undefined;

/** True for most of the right names. Asking for the list takes a quarter of the time that a first formatter takes. */
function isCommon(name: string): boolean {
  if (UNIVERSAL.has(name)) return true;
  listed ??= new Set(Intl.supportedValuesOf('timeZone'));
  return listed.has(name);
}

function isPart(part: string): boolean {
  return PART.test(part) && part !== '.' && part !== '..' && !part.startsWith('-');
}
