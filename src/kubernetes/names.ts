/**
 * The grammars of names in the Kubernetes API, after `k8s.io/apimachinery/pkg/util/validation`:
 * RFC 1123 labels and subdomains, RFC 1035 labels, and anything that fits into one segment of a URL path.
 */
export type NameRule = 'dns-1123-label' | 'dns-1035-label' | 'dns-1123-subdomain' | 'path-segment';

/** Greatest number of characters of a name by its rule; a path segment has no limit of its own. */
export const NAME_MAX_LENGTH: Readonly<Record<NameRule, number>> = {
  'dns-1123-label': 63,
  'dns-1035-label': 63,
  'dns-1123-subdomain': 253,
  'path-segment': Number.POSITIVE_INFINITY,
};

const HYPHEN = 0x2d;
const DOT = 0x2e;

/** True when `name` follows `rule`, its length included. */
export function isName(name: string, rule: NameRule): boolean {
  if (name.length === 0 || name.length > NAME_MAX_LENGTH[rule]) return false;
  if (rule === 'path-segment') return isPathSegment(name);
  return hasDnsShape(name, rule === 'dns-1123-subdomain', rule === 'dns-1035-label');
}

/** True for `*.` before an RFC 1123 subdomain, as hosts of an Ingress may have it. */
export function isWildcardSubdomain(name: string): boolean {
  return name.startsWith('*.') && name.length <= 253 && isName(name.slice(2), 'dns-1123-subdomain');
}

/**
 * What is wrong with a name, as the end of a sentence that begins with the name, or undefined when it is right.
 * `maxLength` narrows the length that the rule allows.
 */
export function nameProblem(
  name: string,
  rule: NameRule,
  maxLength = NAME_MAX_LENGTH[rule],
): string | undefined {
  if (name.length <= maxLength && isName(name, rule)) return undefined;
  if (rule === 'path-segment') return pathSegmentProblem(name);
  const shape = shapeProblem(name, rule);
  if (shape !== undefined) return `${shape}${suggestion(name, rule, maxLength)}`;
  return `has ${name.length} characters; at most ${Math.min(maxLength, NAME_MAX_LENGTH[rule])} are allowed`;
}

function hasDnsShape(name: string, dots: boolean, letterFirst: boolean): boolean {
  if (letterFirst && !isLower(name.charCodeAt(0))) return false;
  let previous = DOT;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === HYPHEN) {
      if (previous === DOT) return false;
    } else if (code === DOT) {
      if (!dots || previous === DOT || previous === HYPHEN) return false;
    } else if (!isLower(code) && !isDigit(code)) return false;
    previous = code;
  }
  return previous !== DOT && previous !== HYPHEN;
}

function isPathSegment(name: string): boolean {
  return name !== '.' && name !== '..' && !name.includes('/') && !name.includes('%');
}

function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function pathSegmentProblem(name: string): string {
  if (name === '') return 'is empty';
  return name === '.' || name === '..' ? 'must not be `.` or `..`' : 'must not contain `/` or `%`';
}

function shapeProblem(name: string, rule: NameRule): string | undefined {
  if (name === '') return 'is empty';
  const dots = rule === 'dns-1123-subdomain';
  if (!(dots ? /^[-.a-z0-9]*$/ : /^[-a-z0-9]*$/).test(name)) {
    return `may hold only lowercase letters, digits${dots ? ', `-` and `.`' : ' and `-`'}`;
  }
  if (rule === 'dns-1035-label' && !/^[a-z]/.test(name)) return 'must start with a lowercase letter';
  if (/^[-.]|[-.]$/.test(name)) return 'must start and end with a lowercase letter or a digit';
  return /[-.]\.|\.-/.test(name)
    ? 'must have a lowercase letter or a digit on both sides of each `.`'
    : undefined;
}

/** A name near the wrong one that is right, ready to be appended to a message; empty when there is none. */
function suggestion(name: string, rule: NameRule, maxLength: number): string {
  if (name.length > 253) return '';
  const dots = rule === 'dns-1123-subdomain';
  const mended = name
    .toLowerCase()
    .replace(dots ? /[^-.a-z0-9]+/g : /[^-a-z0-9]+/g, '-')
    .replace(/[-.]*\.[-.]*/g, '.')
    .replace(rule === 'dns-1035-label' ? /^[^a-z]+|[-.]+$/g : /^[-.]+|[-.]+$/g, '');
  return mended !== name && mended.length <= maxLength && isName(mended, rule)
    ? `, such as \`${mended}\``
    : '';
}
