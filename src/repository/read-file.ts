import { basename, dirname } from 'node:path';
import { errorCode } from '../host/file-error.ts';
import type { Host } from '../host/host.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { parseDocuments } from '../yaml/parse.ts';
import { type Decoded, decode } from './decode.ts';
import type { DiscoveryEntry } from './discovery.ts';
import { roleByPlace, roleOf } from './role-of.ts';
import { plainJson } from './roles/plain-json.ts';
import type { Place, RepositoryContext, Verdict } from './roles/verdict.ts';
import { hasSopsBlock } from './sops.ts';
import type { FileProblem, SourceFile } from './source-file.ts';

/** Bytes of the largest file that is read: 20 MiB, several times the largest bundles of definitions. */
export const MAX_FILE_SIZE = 20 << 20;

const NOTHING: readonly never[] = [];

/** Reads a file, decides its role and parses it when its text is YAML. What is wrong with it is in the answer; never throws. */
export function readSource(host: Host, context: RepositoryContext, entry: DiscoveryEntry): SourceFile {
  return understand(entry, context, () => readText(host, entry.absolute));
}

function understand(entry: DiscoveryEntry, context: RepositoryContext, read: () => Decoded): SourceFile {
  const { absolute } = entry;
  const place: Place = { entry, context, name: basename(absolute), folder: dirname(absolute) };
  const byPlace = roleByPlace(place);
  if (byPlace?.text === 'unread') return source(place, byPlace, '', NOTHING);
  const decoded = read();
  if (decoded.problem !== undefined) {
    const verdict = byPlace ?? { role: 'other', reason: 'cannot be read' };
    return { ...source(place, verdict, '', NOTHING), problem: decoded.problem };
  }
  const { text } = decoded;
  if (byPlace?.text === 'unparsed') return source(place, byPlace, text, NOTHING);
  const json = mayBePlainJson(place, byPlace) ? plainJson(text) : undefined;
  if (json !== undefined) return source(place, json, text, NOTHING);
  const documents = parseDocuments(text);
  const verdict = roleOf(place, byPlace, text, documents);
  return source(place, verdict, text, verdict.role === 'helm-template' ? NOTHING : documents);
}

function mayBePlainJson({ name, entry, context }: Place, byPlace: Verdict | undefined): boolean {
  return byPlace === undefined && /\.json$/i.test(name) && !context.references.has(entry.absolute);
}

function readText(host: Host, path: string): Decoded {
  try {
    const bytes = host.files.read(path, MAX_FILE_SIZE);
    return bytes.length > MAX_FILE_SIZE ? { problem: tooLarge() } : decode(bytes);
  } catch (error) {
    return { problem: errorCode(error) === 'EFBIG' ? tooLarge() : unreadable(error) };
  }
}

function tooLarge(): FileProblem {
  const size = `${MAX_FILE_SIZE >> 20} MiB`;
  return { code: 'too-large', message: `the file is larger than ${size}; split it or exclude it`, line: 1 };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EINVAL: 'it is a pipe, socket or device',
  EISDIR: 'it is a folder',
  ENOENT: 'it is gone, or its name is not UTF-8',
  EPERM: 'permission denied',
};

function unreadable(error: unknown): FileProblem {
  const code = errorCode(error) ?? 'unknown error';
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : code;
  return { code: 'unreadable', message: `the file cannot be read: ${reason}`, line: 1 };
}

function source(
  place: Place,
  { role, reason }: Verdict,
  text: string,
  documents: readonly YamlDocument[],
): SourceFile {
  const references = place.context.references.get(place.entry.absolute) ?? NOTHING;
  return {
    path: place.entry.path,
    role,
    reason,
    text,
    documents,
    problem: undefined,
    encrypted: text.includes('ENC[') && documents.some(({ value }) => hasSopsBlock(value)),
    appliedBy:
      references.length === 0
        ? NOTHING
        : references.filter(({ use }) => use === 'resource').map(({ by }) => by),
    besideKustomization: place.context.kustomizations.has(place.folder),
  };
}
