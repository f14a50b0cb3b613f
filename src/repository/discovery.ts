import type { KustomizationReferences } from './kustomization-references.ts';

/** A file that is to be read. */
export interface DiscoveryEntry {
  /** As shown: from the root of the repository, with `/`. */
  readonly path: string;
  /** Absolute, without symbolic links. */
  readonly absolute: string;
}

/** What a place holds that decides what the files around it are. All paths are absolute. */
export interface Surroundings {
  /** The kustomization file of a folder. */
  readonly kustomizations: ReadonlyMap<string, DiscoveryEntry>;
  /** Folders with a `Chart.yaml`. */
  readonly charts: ReadonlySet<string>;
}

/** What was found under the given paths, and what is known about the repository around them. */
export interface Discovery extends Surroundings {
  /** Absolute path of the repository's root, or of the working directory outside of a repository. */
  readonly root: string;
  /** Sorted by path in code unit order, each file once. */
  readonly entries: readonly DiscoveryEntry[];
  /** Files under the given folders that have another name than `*.yaml`, `*.yml` or `*.json`. */
  readonly leftOut: number;
  /** Files and folders left out because of a `.gitignore` or an exclusion. */
  readonly ignored: number;
  /** Symbolic links left out: they lead to a folder, to nothing or out of the repository. */
  readonly links: number;
  readonly references: KustomizationReferences;
}
