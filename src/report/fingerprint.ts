import { createHash } from 'node:crypto';
import type { FindingDraft } from '../kernel/finding.ts';

/** Hexadecimal digits of a fingerprint: 128 bits. */
const LENGTH = 32;

/** Gives each finding its fingerprint; findings that are alike in every respect get different ones by their order. */
export type Fingerprinter = (draft: FindingDraft) => string;

/**
 * A fingerprinter for one run. What counts is the check, the file, the object, the place within the object and the
 * message, but no line, column, list index or number: fingerprints survive moved lines, inserted list items and
 * changed values. Ask for the findings in their order within the file.
 */
export function fingerprinter(): Fingerprinter {
  const seen = new Map<string, number>();
  return (draft) => {
    const identity = identityOf(draft);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return digest(ordinal === 0 ? identity : `${identity}\0${ordinal}`);
  };
}

function identityOf(draft: FindingDraft): string {
  const { check, file, resource } = draft;
  const parts = [
    check,
    file,
    resource?.kind,
    resource?.namespace,
    resource?.name,
    placeOf(draft),
    messageOf(draft),
  ];
  return parts.map((part) => part ?? '').join('\0');
}

/** Without names for the items, findings in the same list differ by their order alone. */
function placeOf({ stablePointer, pointer }: FindingDraft): string {
  return stablePointer ?? (pointer ?? '').replace(/\/\d+(?=\/|$)/g, '/*');
}

function messageOf({ message }: FindingDraft): string {
  return message.replace(/\d+/g, '0');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}
