import type { LocateReference } from '../../checks/finding-builder.ts';
import type { Host } from '../../host/host.ts';
import type { Discovery, DiscoveryEntry } from '../../repository/discovery.ts';
import { readSource } from '../../repository/read-file.ts';
import type { SourceFile } from '../../repository/source-file.ts';
import { LineIndex } from '../../yaml/line-index.ts';
import { locate } from '../../yaml/locate.ts';

/** Files kept in memory: enough for findings that point from one file to a few others. */
const KEPT = 8;

/** Reads files of a discovery again when something is asked about them later; keeps the last few. */
export class SourceReader {
  readonly #host: Host;
  readonly #discovery: Discovery;
  readonly #entries = new Map<string, DiscoveryEntry>();
  /** In the order of their last use. */
  readonly #kept = new Map<string, SourceFile>();

  constructor(host: Host, discovery: Discovery) {
    this.#host = host;
    this.#discovery = discovery;
  }

  /** The file as it is now; undefined when it is not part of the run. */
  read(path: string): SourceFile | undefined {
    const file = this.#kept.get(path) ?? this.readOnce(path);
    if (file === undefined) return undefined;
    this.#kept.delete(path);
    this.#kept.set(path, file);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return file;
  }

  /** The same without keeping it, for files of which each is asked for once. */
  readOnce(path: string): SourceFile | undefined {
    if (this.#entries.size === 0)
      for (const entry of this.#discovery.entries) this.#entries.set(entry.path, entry);
    const entry = this.#entries.get(path);
    return entry === undefined ? undefined : readSource(this.#host, this.#discovery, entry);
  }

  /** The text of a file; undefined when it is not part of the run or cannot be decoded. */
  text(path: string): string | undefined {
    const file = this.read(path);
    return file === undefined || file.problem !== undefined ? undefined : file.text;
  }
}

/** Finds positions in files seen earlier by reading them again. */
export function referenceLocator(reader: SourceReader): LocateReference {
  const indexes = new WeakMap<SourceFile, LineIndex>();
  return (reference, path) => {
    const file = reader.read(reference.file);
    const document = file?.documents[reference.documentIndex];
    if (file === undefined || document === undefined) return undefined;
    const range = locate(file.text, document, [...reference.base, ...path], 'value');
    const lines = indexes.get(file) ?? new LineIndex(file.text);
    indexes.set(file, lines);
    return { file: file.path, ...lines.placeOf(range) };
  };
}
