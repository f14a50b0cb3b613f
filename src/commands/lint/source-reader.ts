import type { LocateReference } from '../../checks/finding-builder.ts';
import type { Host } from '../../host/host.ts';
import type { Discovery, DiscoveryEntry } from '../../repository/discovery.ts';
import { readSource } from '../../repository/read-file.ts';
import type { SourceFile } from '../../repository/source-file.ts';
import { LineIndex } from '../../yaml/line-index.ts';
import { locate } from '../../yaml/locate.ts';

/** Reads files of a discovery again when something is asked about them later; keeps the last one. */
export class SourceReader {
  readonly #host: Host;
  readonly #discovery: Discovery;
  readonly #entries = new Map<string, DiscoveryEntry>();
  #last: SourceFile | undefined;

  constructor(host: Host, discovery: Discovery) {
    this.#host = host;
    this.#discovery = discovery;
  }

  /** The file as it is now; undefined when it is not part of the run. */
  read(path: string): SourceFile | undefined {
    if (this.#last?.path === path) return this.#last;
    if (this.#entries.size === 0)
      for (const entry of this.#discovery.entries) this.#entries.set(entry.path, entry);
    const entry = this.#entries.get(path);
    if (entry === undefined) return undefined;
    this.#last = readSource(this.#host, this.#discovery, entry);
    return this.#last;
  }

  /** The text of a file; undefined when it is not part of the run or cannot be decoded. */
  text(path: string): string | undefined {
    const file = this.read(path);
    return file === undefined || file.problem !== undefined ? undefined : file.text;
  }
}

/** Finds positions in files seen earlier by reading them again. */
export function referenceLocator(reader: SourceReader): LocateReference {
  return (reference, path) => {
    const file = reader.read(reference.file);
    const document = file?.documents[reference.documentIndex];
    if (file === undefined || document === undefined) return undefined;
    const range = locate(file.text, document, [...reference.base, ...path], 'value');
    const lines = new LineIndex(file.text);
    const start = lines.positionAt(range.start);
    const end = lines.positionAt(range.end);
    return {
      file: file.path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  };
}
