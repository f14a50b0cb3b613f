import type { Check } from '../../checks/define-check.ts';
import { CheckRun } from '../../checks/run-checks.ts';
import type { Host } from '../../host/host.ts';
import type { OptionValues } from '../../kernel/check.ts';
import type { FindingDraft } from '../../kernel/finding.ts';
import type { SchemaCatalog } from '../../kubernetes/schema/catalog.ts';
import { type IgnoreComment, parseIgnores } from '../../report/suppression-comments.ts';
import type { Discovery } from '../../repository/discovery.ts';
import { type FileRole, OBJECT_ROLES } from '../../repository/file-role.ts';
import { readSource } from '../../repository/read-file.ts';
import { referenceLocator, SourceReader } from './source-reader.ts';

export interface ScanOptions {
  readonly checks: readonly Check[];
  readonly catalog: SchemaCatalog;
  readonly optionsOf: (check: Check) => OptionValues;
  /** Left out when no check is off for any file. */
  readonly isOn?: (check: Check, file: string) => boolean;
}

/** What one pass over the files found. */
export interface Scan {
  readonly drafts: readonly FindingDraft[];
  readonly documents: number;
  readonly resources: number;
  /** Number of files of each role. */
  readonly roles: ReadonlyMap<FileRole, number>;
  /** Paths of the files that hold whole objects. */
  readonly objectFiles: readonly string[];
  /** Ignore comments by file. */
  readonly ignores: ReadonlyMap<string, readonly IgnoreComment[]>;
}

/** Reads every file once, in order, and runs the checks over it. */
export async function scan(host: Host, discovery: Discovery, options: ScanOptions): Promise<Scan> {
  const drafts: FindingDraft[] = [];
  const roles = new Map<FileRole, number>();
  const objectFiles: string[] = [];
  const ignores = new Map<string, readonly IgnoreComment[]>();
  const reader = new SourceReader(host, discovery);
  const run = new CheckRun({
    ...options,
    emit: (draft) => drafts.push(draft),
    locateReference: referenceLocator(reader),
  });
  for (const entry of discovery.entries) {
    const file = readSource(host, discovery, entry);
    roles.set(file.role, (roles.get(file.role) ?? 0) + 1);
    if (OBJECT_ROLES.has(file.role)) objectFiles.push(file.path);
    const comments = parseIgnores(file.text, file.documents);
    if (comments.length > 0) ignores.set(file.path, comments);
    run.visit(file);
  }
  await run.finish((path) => reader.readOnce(path));
  return { drafts, ...run.counts, roles, objectFiles, ignores };
}
