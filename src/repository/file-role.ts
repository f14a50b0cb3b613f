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

/** The roles of what Kubernetes, Kustomize and Helm read, all of them with `sigs.k8s.io/yaml`. */
export const KUBERNETES_YAML_ROLES: ReadonlySet<FileRole> = new Set<FileRole>([
  'manifest',
  'flux',
  'argocd',
  'kustomization',
  'kustomize-patch',
  'helm-values',
  'helm-chart',
]);

/** The roles whose documents are whole Kubernetes objects. */
export const OBJECT_ROLES: ReadonlySet<FileRole> = new Set(['manifest', 'flux', 'argocd', 'kustomization']);
