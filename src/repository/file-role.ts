/** What a file is; only some roles hold objects that a cluster gets as they stand. */
export type FileRole =
  | 'manifest'
  | 'kustomization'
  | 'kustomize-patch'
  | 'kustomize-input'
  | 'helm-chart'
  | 'helm-template'
  | 'helm-values'
  | 'flux'
  | 'argocd'
  | 'workflow'
  | 'compose'
  | 'prometheus-rules'
  | 'alertmanager'
  | 'other';

/** The roles whose documents are whole Kubernetes objects. */
export const OBJECT_ROLES: ReadonlySet<FileRole> = new Set(['manifest', 'flux', 'argocd', 'kustomization']);
