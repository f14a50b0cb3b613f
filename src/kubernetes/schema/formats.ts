import { base64ByteLength } from '../base64.ts';
import { parseCidr, parseIp } from '../cidr.ts';
import { isDuration } from '../duration.ts';
import { isName } from '../names.ts';

interface Format {
  readonly expectation: string;
  readonly accepts: (text: string) => boolean;
}

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/i;
const HOST_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/i;

const DATE_TIME: Format = {
  expectation: 'a date and time such as `2026-01-31T08:00:00Z`',
  accepts: isDateTime,
};

/**
 * The formats of strings that the API server checks (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation).
 * It ignores all others, and so do we.
 */
const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['byte', { expectation: 'base64', accepts: (text) => base64ByteLength(text) !== undefined }],
  ['date', { expectation: 'a date such as `2026-01-31`', accepts: (text) => DATE.test(text) }],
  ['date-time', DATE_TIME],
  ['datetime', DATE_TIME],
  ['duration', { expectation: 'a duration such as `90s` or `1h30m`', accepts: isDuration }],
  ['ipv4', { expectation: 'an IPv4 address', accepts: (text) => parseIp(text)?.length === 4 }],
  [
    'ipv6',
    { expectation: 'an IPv6 address', accepts: (text) => parseIp(text) !== undefined && text.includes(':') },
  ],
  ['cidr', { expectation: 'a CIDR such as `10.0.0.0/8`', accepts: (text) => parseCidr(text) !== undefined }],
  [
    'mac',
    { expectation: 'a MAC address', accepts: (text) => /^[0-9a-f]{2}([:-][0-9a-f]{2}){5,7}$/i.test(text) },
  ],
  ['uuid', { expectation: 'a UUID', accepts: (text) => UUID.test(text) }],
  ['uri', { expectation: 'a URI such as `https://example.com/path`', accepts: isUri }],
  ['email', { expectation: 'an e-mail address', accepts: isEmail }],
  ['hostname', { expectation: 'a host name', accepts: isHostname }],
  ['k8s-short-name', { expectation: 'a DNS label', accepts: (text) => isName(text, 'dns-1123-label') }],
  [
    'k8s-long-name',
    { expectation: 'a DNS subdomain', accepts: (text) => isName(text, 'dns-1123-subdomain') },
  ],
]);

/** What `text` should have been (the end of "… must be"), or undefined when it is of the format or the format is not checked. */
export function formatExpectation(format: string, text: string): string | undefined {
  const known = FORMATS.get(format);
  return known === undefined || known.accepts(text) ? undefined : known.expectation;
}

function isDateTime(text: string): boolean {
  if (text.length > 64 || !/^[t ]$/i.test(text.charAt(10))) return false;
  return DATE.test(text.slice(0, 10)) && TIME.test(text.slice(11));
}

/** As Go's `url.ParseRequestURI`: an absolute URI or an absolute path. */
function isUri(text: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/)[^\s]*$/i.test(text);
}

/** As Go's `mail.ParseAddress`, roughly: something on both sides of an `@`, perhaps in angle brackets behind a name. */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && at < text.length - 1;
}

function isHostname(text: string): boolean {
  if (text.length === 0 || text.length > 255) return false;
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  return name.split('.').every((label) => label.length <= 63 && HOST_LABEL.test(label));
}
