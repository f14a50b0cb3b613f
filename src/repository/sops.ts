import { isArray, isObject, type JsonObject, type JsonValue, objectMember } from '../kernel/json.ts';
import type { Path } from '../kernel/path.ts';

/** A value as SOPS writes it: `ENC[AES256_GCM,data:…,iv:…,tag:…,type:str]`. */
const ENCRYPTED = /^ENC\[[A-Z0-9_]+,data:[^\]]*\]$/;

/** What a `sops` block of any age holds. */
const SOPS_FIELDS = [
  'mac',
  'lastmodified',
  'version',
  'age',
  'pgp',
  'kms',
  'gcp_kms',
  'azure_kv',
  'hc_vault',
];

/** True for a leaf that SOPS has encrypted: its real type and value are unknown. */
export function isEncryptedLeaf(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value.startsWith('ENC[') && ENCRYPTED.test(value);
}

/** True when the document carries the block that SOPS adds. */
export function hasSopsBlock(value: JsonValue | undefined): boolean {
  const block = objectMember(value, 'sops');
  return block !== undefined && SOPS_FIELDS.some((field) => Object.hasOwn(block, field));
}

/** The document without the block that SOPS adds; the cluster never gets it. Everything else is shared, not copied. */
export function withoutSops(value: JsonObject): JsonObject {
  if (!hasSopsBlock(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'sops'));
}

/**
 * True when a finding at `path` is about an encrypted value, of which nothing is known: the value at the path, or
 * the nearest one above it, is an encrypted leaf. Such findings say nothing about what the cluster gets.
 */
export function isEncryptedAt(root: JsonValue, path: Path): boolean {
  let value: JsonValue | undefined = root;
  for (const step of path) {
    if (isArray(value)) value = value[Number(step)];
    else if (isObject(value)) value = Object.hasOwn(value, step) ? value[step] : undefined;
    else break;
  }
  return isEncryptedLeaf(value);
}
