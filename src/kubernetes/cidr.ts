/** A range of addresses such as `10.0.0.0/8`; the address has 4 or 16 bytes. */
export interface Cidr {
  readonly address: readonly number[];
  readonly prefixLength: number;
}

/** How strictly an address is read: Kubernetes tightened this in 1.36 (feature `StrictIPCIDRValidation`). */
export type AddressStrictness = 'sloppy' | 'strict';

/** The bytes of an IPv4 or IPv6 address, leading zeros allowed, or undefined when it is none. */
export function parseIp(text: string): readonly number[] | undefined {
  if (text.length > 64) return undefined;
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

/** A CIDR as Kubernetes has always read it (leading zeros allowed), or undefined when it is none. */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.indexOf('/');
  if (slash === -1) return undefined;
  const address = parseIp(text.slice(0, slash));
  const length = text.slice(slash + 1);
  if (address === undefined || !/^\d{1,9}$/.test(length)) return undefined;
  const prefixLength = Number(length);
  return prefixLength <= address.length * 8 ? { address, prefixLength } : undefined;
}

/** What is wrong with a CIDR, as the end of a sentence that begins with it; undefined when it is right. */
export function cidrProblem(text: string, strictness: AddressStrictness): string | undefined {
  const cidr = parseCidr(text);
  if (cidr === undefined) {
    const address = parseIp(text);
    const hint =
      address === undefined ? '' : `; for this one address write \`${text}/${address.length * 8}\``;
    return `is not a CIDR such as \`10.9.8.0/24\` or \`2001:db8::/64\`${hint}`;
  }
  return strictness === 'strict' ? strictProblem(text, cidr) : undefined;
}

/** True when every address of `inner` is in `outer` and `inner` is smaller. */
export function isStrictSubset(inner: Cidr, outer: Cidr): boolean {
  if (inner.address.length !== outer.address.length || inner.prefixLength <= outer.prefixLength) return false;
  const [a, b] = [network(inner.address, outer.prefixLength), network(outer.address, outer.prefixLength)];
  return a.every((byte, i) => byte === b[i]);
}

function strictProblem(text: string, { address, prefixLength }: Cidr): string | undefined {
  if (hasLeadingZeros(text)) return 'must not have leading zeros';
  if (isMappedIpv4(address)) return 'must not be an IPv4 address in the form of an IPv6 one';
  const base = network(address, prefixLength);
  if (base.every((byte, i) => byte === address[i])) return undefined;
  const mended = base.length === 4 ? `; write \`${base.join('.')}/${prefixLength}\`` : '';
  return `has bits set beyond its prefix length of ${prefixLength}${mended}`;
}

function hasLeadingZeros(text: string): boolean {
  return text.includes(':') ? /[./]0\d|:0\d+\.|[0-9a-fA-F]{5}/.test(text) : /(?:^|[./])0\d/.test(text);
}

function isMappedIpv4(address: readonly number[]): boolean {
  return (
    address.length === 16 &&
    address.slice(0, 10).every((byte) => byte === 0) &&
    address[10] === 255 &&
    address[11] === 255
  );
}

/** The address with all bits beyond the prefix cleared. */
function network(address: readonly number[], prefixLength: number): readonly number[] {
  return address.map((byte, i) => {
    const bits = Math.min(8, Math.max(0, prefixLength - i * 8));
    return byte & (0xff << (8 - bits));
  });
}

function parseIpv4(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d+$/.test(part) && Number(part) <= 255))
    return undefined;
  return parts.map(Number);
}

function parseIpv6(text: string): readonly number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half, i) => groups(half, i === halves.length - 1));
  if (head === undefined) return undefined;
  if (halves.length === 1) return head.length === 16 ? head : undefined;
  if (tail === undefined || head.length + tail.length > 14) return undefined;
  return [...head, ...Array.from({ length: 16 - head.length - tail.length }, () => 0), ...tail];
}

/** The bytes of groups between colons; the last group of an address may be an IPv4 address. */
function groups(half: string, isEnd: boolean): readonly number[] | undefined {
  if (half === '') return [];
  const bytes: number[] = [];
  const parts = half.split(':');
  for (const [i, part] of parts.entries()) {
    if (/^0*[0-9a-fA-F]{1,4}$/.test(part)) {
      const group = Number.parseInt(part, 16);
      bytes.push(group >> 8, group & 0xff);
    } else {
      const embedded = isEnd && i === parts.length - 1 ? parseIpv4(part) : undefined;
      if (embedded === undefined) return undefined;
      bytes.push(...embedded);
    }
  }
  return bytes;
}
