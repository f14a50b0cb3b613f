import { isName } from './names.ts';

/**
 * Greatest number of characters of a label's value, and of a label's or annotation's name without its prefix.
 * Rules after `k8s.io/apimachinery/pkg/api/validate/content`.
 */
const LABEL_MAX_LENGTH = 63;

/** Greatest size of all annotations of an object together, keys and values, in bytes. */
export const ANNOTATIONS_MAX_BYTES = 256 * 1024;

/** True for a label's value: empty, or up to 63 letters, digits, `-`, `_`, `.` between letters or digits. */
export function isLabelValue(value: string): boolean {
  return value.length === 0 || isQualifiedPart(value, 0, value.length);
}

/** Keys that have been found right: manifests repeat few of them very often. */
const rightKeys = new Set<string>();
const MAX_RIGHT_KEYS = 1000;

/** True for a label's key: a name like a value's, after an optional DNS subdomain and `/`. */
export function isLabelKey(key: string): boolean {
  if (rightKeys.has(key)) return true;
  const isRight = hasLabelKeyForm(key);
  if (isRight && rightKeys.size < MAX_RIGHT_KEYS) rightKeys.add(key);
  return isRight;
}

function hasLabelKeyForm(key: string): boolean {
  const slash = key.indexOf('/');
  if (slash !== -1 && !isName(key.slice(0, slash), 'dns-1123-subdomain')) return false;
  return isQualifiedPart(key, slash + 1, key.length);
}

/** True for an annotation's key: a label's key in which case does not matter. */
export function isAnnotationKey(key: string): boolean {
  return isLabelKey(key) || isLabelKey(key.toLowerCase());
}

/** What is wrong with a label's value, as the end of a sentence that begins with it; undefined when it is right. */
export function labelValueProblem(value: string): string | undefined {
  if (isLabelValue(value)) return undefined;
  return charactersProblem(value) ?? lengthProblem(value);
}

/** What is wrong with a label's key, as the end of a sentence that begins with it; undefined when it is right. */
export function labelKeyProblem(key: string): string | undefined {
  return isLabelKey(key) ? undefined : keyProblem(key);
}

/** What is wrong with an annotation's key, as the end of a sentence that begins with it; undefined when it is right. */
export function annotationKeyProblem(key: string): string | undefined {
  return isAnnotationKey(key) ? undefined : keyProblem(key.toLowerCase());
}

function isQualifiedPart(text: string, start: number, end: number): boolean {
  if (start >= end || end - start > LABEL_MAX_LENGTH) return false;
  if (!isAlphanumeric(text.charCodeAt(start)) || !isAlphanumeric(text.charCodeAt(end - 1))) return false;
  for (let i = start + 1; i < end - 1; i++) {
    const code = text.charCodeAt(i);
    // `-`, `.` and `_`
    if (!isAlphanumeric(code) && code !== 0x2d && code !== 0x2e && code !== 0x5f) return false;
  }
  return true;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}

function keyProblem(key: string): string {
  const parts = key.split('/');
  const [first = '', second] = parts;
  if (parts.length > 2) return 'may hold only one `/`, between a DNS name and the name of the key';
  if (second === undefined) return partProblem(first, '');
  if (first === '') return 'has nothing before the `/`; leave the `/` out or write a DNS name before it';
  if (!isName(first, 'dns-1123-subdomain')) {
    return 'must have a DNS name before the `/`: lowercase letters, digits, `-` and `.`';
  }
  return partProblem(second, ' after the `/`');
}

function partProblem(part: string, where: string): string {
  if (part === '') return where === '' ? 'is empty' : `has nothing${where}`;
  return `${charactersProblem(part) ?? lengthProblem(part)}${where}`;
}

function charactersProblem(text: string): string | undefined {
  if (!/^[-._A-Za-z0-9]*$/.test(text)) return 'may hold only letters, digits, `-`, `_` and `.`';
  return /^[A-Za-z0-9]/.test(text) && /[A-Za-z0-9]$/.test(text)
    ? undefined
    : 'must start and end with a letter or a digit';
}

function lengthProblem(text: string): string {
  return `has ${text.length} characters; at most ${LABEL_MAX_LENGTH} are allowed`;
}
