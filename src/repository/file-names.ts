const CANDIDATE = /\.(?:ya?ml|json)$/i;

/** True for the names that hold YAML or JSON; `Kustomization` is the one without an ending. */
export function isCandidate(name: string): boolean {
  return CANDIDATE.test(name) || name === 'Kustomization';
}

/** True for the three names under which `kustomize build` looks for its file. */
export function isKustomizationName(name: string): boolean {
  return name === 'kustomization.yaml' || name === 'kustomization.yml' || name === 'Kustomization';
}

/** Folders that never hold what a repository declares itself. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules', '.terraform']);

/** True for folders that are not walked: Git's own, and those of installed packages. */
export function isSkippedFolder(name: string): boolean {
  return SKIPPED_FOLDERS.has(name);
}
