/**
 * The outside world as ports. Reading files is synchronous: measured, it is faster than promises for
 * thousands of small files, and a check has nothing else to do meanwhile.
 */
export interface Host {
  readonly files: FileSystem;
  readonly log: Log;
  readonly programs: Programs;
  readonly tools: Tools;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly secrets: Secrets;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** Operating system and processor in Node's words, such as `linux` and `x64`. */
  readonly platform: { readonly system: string; readonly processor: string };
  /** Folder for what may be kept between runs, such as downloaded schemas. */
  readonly cacheFolder: string;
  /** Where the job runs: decides colour, annotations and job summary. */
  readonly kind: 'terminal' | 'runner' | 'memory';
  /** Standard output of the program. Only reports go there. */
  readonly stdout: Output;
  readonly stdin: Input;
}

export interface Input {
  /** All of standard input, read to its end. */
  read(): Uint8Array;
}

export interface Output {
  write(text: string): void;
  /** True when a person looks at it (a terminal that shows colours, `NO_COLOR` honoured). */
  readonly color: boolean;
  /** Columns of the terminal; 100 elsewhere. */
  readonly width: number;
}

export type EntryType = 'file' | 'directory' | 'symlink' | 'other';

export interface DirectoryEntry {
  readonly name: string;
  readonly type: EntryType;
}

export interface FileStatus {
  readonly type: EntryType;
  readonly size: number;
}

/** Files by absolute path. Failures throw Node's errors with `code` (`ENOENT`, `EACCES`, …). */
export interface FileSystem {
  /**
   * The bytes of a regular file; they may be overwritten by the next `read`, so decode or copy them first. With
   * `maxBytes`, a file that is larger is not read; that throws `EFBIG`.
   */
  read(path: string, maxBytes?: number): Uint8Array;
  /** Entries sorted by name in code unit order, so that every run sees the same order. */
  list(path: string): readonly DirectoryEntry[];
  /** Without following a final symbolic link; undefined when nothing is there. */
  status(path: string): FileStatus | undefined;
  /** Absolute path with all symbolic links resolved. */
  resolve(path: string): string;
  /** Replaces a regular file atomically (temporary file beside it, then rename), keeping its mode. Never writes through a symbolic link. */
  write(path: string, content: string | Uint8Array): void;
  /** Makes the folder and those above it; nothing when it is there. */
  makeDirectory(path: string): void;
}

/** What a person sees while a job works. Text is neutralised by the adapter: it can never become a workflow command. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  debug(message: string): void;
}

export interface ProgramResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd?: string;
  /** The whole environment of the child; nothing is inherited beyond it. */
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Milliseconds after which the program is killed. */
  readonly timeout?: number;
}

/** External programs, never through a shell. */
export interface Programs {
  /** Absolute path of a program on PATH (folders inside the working directory are not searched), or undefined. */
  find(name: string): string | undefined;
  /** Runs a program to its end; a non-zero exit code is a result, not an error. Throws ToolError when it cannot start or times out. */
  run(program: string, args: readonly string[], options: ProgramOptions): Promise<ProgramResult>;
}

/** A program that can be downloaded: a pinned release as a tar archive with the program at its top. */
export interface ToolSource {
  readonly name: string;
  readonly version: string;
  readonly url: string;
  /** Hexadecimal, of the archive. */
  readonly sha256: string;
}

export interface Tools {
  /**
   * Absolute path of a program from the tool cache, downloaded and checked against its SHA-256 on first use.
   * Throws RemoteError when it cannot be downloaded, ToolError when the checksum differs.
   */
  obtain(source: ToolSource): Promise<string>;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export interface HttpClient {
  /** GET with redirects (never from https to http), a limit on the size of the answer and a time limit. Throws RemoteError when no answer comes. */
  get(
    url: string,
    options?: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly maxBytes?: number;
      readonly timeout?: number;
    },
  ): Promise<HttpResponse>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export interface Secrets {
  /** From now on the value and its derived forms are hidden in every output. */
  hide(value: string): void;
  /** The text with every hidden value replaced by `***`. */
  scrub(text: string): string;
}
