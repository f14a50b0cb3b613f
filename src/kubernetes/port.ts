/** The transport protocols of container and Service ports. */
export const PROTOCOLS = ['TCP', 'UDP', 'SCTP'] as const;

const MAX_PORT = 65_535;
const MAX_NAME_LENGTH = 15;

/** Names as most are, by a single test: a letter first, no `--`. */
const ORDINARY_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** True for a number that a port can have: 1 to 65535. */
export function isPortNumber(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= MAX_PORT;
}

/**
 * Why `name` is no port name after IANA_SVC_NAME (RFC 6335), as the end of a sentence that begins with the name;
 * undefined when it is one.
 */
export function portNameProblem(name: string): string | undefined {
  if (name.length <= MAX_NAME_LENGTH && ORDINARY_NAME.test(name)) return undefined;
  if (name === '') return 'is empty; a port name needs at least one letter';
  if (!/^[-a-z0-9]+$/.test(name)) return 'may hold only the characters a–z, 0–9 and `-`';
  if (name.length > MAX_NAME_LENGTH)
    return `has ${name.length} characters; a port name has at most ${MAX_NAME_LENGTH}`;
  if (!/[a-z]/.test(name)) return 'needs at least one letter';
  if (name.startsWith('-') || name.endsWith('-')) return 'must not begin or end with `-`';
  if (name.includes('--')) return 'must not have two `-` in a row';
  return undefined;
}
