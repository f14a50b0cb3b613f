import { UserError } from '../kernel/errors.ts';
import type { Finding } from '../kernel/finding.ts';
import { isArray, type JsonValue, member, stringMember } from '../kernel/json.ts';
import { compareText } from '../kernel/order.ts';
import { jsonText } from './json-text.ts';

/** Version of the file's shape. */
const FORMAT_VERSION = 1;

/** A finding that was accepted when the baseline was written. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly check: string;
  readonly file: string;
  /** Only for people who read the file. */
  readonly message: string;
}

/** Findings that are known and do not fail a run; by fingerprint. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

/** The baseline file for the given findings: sorted, one finding a block, so that changes are easy to review. */
export function writeBaseline(findings: readonly Finding[]): string {
  const entries = findings.map(({ fingerprint, check, file, message }) => ({
    fingerprint,
    check,
    file,
    message,
  }));
  return jsonText({ version: FORMAT_VERSION, findings: entries.sort(compareEntries) });
}

/**
 * Reads a baseline file.
 * @param name - the file's name, for messages
 * @throws UserError when it is no baseline
 */
export function readBaseline(text: string, name: string): Baseline {
  const content = parse(text, name);
  if (member(content, 'version') !== FORMAT_VERSION) {
    throw invalid(name, `\`version\` must be ${FORMAT_VERSION}`);
  }
  const findings = member(content, 'findings');
  if (!isArray(findings)) throw invalid(name, '`findings` must be a list');
  const entries = findings.map((item, index) => readEntry(item, index, name));
  return new Map(entries.map((entry) => [entry.fingerprint, entry]));
}

function parse(text: string, name: string): JsonValue {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as JsonValue;
  } catch (error) {
    throw invalid(name, 'it is not JSON', { cause: error });
  }
}

function readEntry(item: JsonValue, index: number, name: string): BaselineEntry {
  const fingerprint = stringMember(item, 'fingerprint');
  if (fingerprint === undefined) throw invalid(name, `\`findings[${index}].fingerprint\` must be a string`);
  return {
    fingerprint,
    check: stringMember(item, 'check') ?? '',
    file: stringMember(item, 'file') ?? '',
    message: stringMember(item, 'message') ?? '',
  };
}

function invalid(name: string, reason: string, options?: ErrorOptions): UserError {
  return new UserError(
    'invalid-baseline',
    `${name} is not a baseline file: ${reason}; write it anew with --write-baseline`,
    options,
  );
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
