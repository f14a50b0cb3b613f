import type { YamlDocument } from '../yaml/document.ts';
import type { FileRole } from './file-role.ts';

/** A file of the repository, read and understood. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly role: FileRole;
  /** Why it has that role, in one short sentence; shown by `--explain-files`. */
  readonly reason: string;
  /** Decoded text, with its byte order mark if it has one; empty when it cannot be decoded. */
  readonly text: string;
  /** Empty when the role is one whose text is not YAML (such as a Helm template). */
  readonly documents: readonly YamlDocument[];
  /** Why the file could not be decoded (UTF-16, invalid UTF-8, NUL, too large, unreadable); undefined otherwise. */
  readonly problem: FileProblem | undefined;
  /** The file holds SOPS-encrypted documents: `ENC[…]` leaves and a `sops` block. */
  readonly encrypted: boolean;
  /** Paths of the kustomizations that list the file itself under `resources`, as shown. */
  readonly appliedBy: readonly string[];
  /** The file's folder has a kustomization, so that the folder is not applied as it stands. */
  readonly besideKustomization: boolean;
}

/** Why a file could not be read as text. */
export interface FileProblem {
  readonly code: 'utf-16' | 'invalid-utf-8' | 'binary' | 'too-large' | 'unreadable';
  readonly message: string;
  /** Where in the file, from 1; 1 when the whole file is meant. */
  readonly line: number;
}
