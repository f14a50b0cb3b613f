import type { Discovery, DiscoveryEntry } from '../discovery.ts';
import type { FileRole } from '../file-role.ts';

/** A role and why, in one short phrase. */
export interface Verdict {
  readonly role: FileRole;
  readonly reason: string;
}

/** What the place, the name or a reference says about a file before it is read. */
export interface PlaceVerdict extends Verdict {
  /** Whole objects in the file overrule a verdict that is only likely. */
  readonly certainty: 'sure' | 'likely';
  /** What to do with the text: the file is not even opened, or read and not parsed, or parsed as YAML. */
  readonly text: 'unread' | 'unparsed' | 'parsed';
}

/** What is known about the repository around a file. */
export type RepositoryContext = Pick<Discovery, 'kustomizations' | 'charts' | 'references'>;

/** Where a file stands. */
export interface Place {
  readonly entry: DiscoveryEntry;
  /** Last step of the path. */
  readonly name: string;
  /** Absolute path of the folder. */
  readonly folder: string;
  readonly context: RepositoryContext;
}
