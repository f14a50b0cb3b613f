const HUGE_PAGES = 'hugepages-';
const KUBERNETES_DOMAIN = 'kubernetes.io/';
const QUOTA_REQUESTS = 'requests.';

/** The resources without a domain that a container can ask for, huge pages aside. */
export const CONTAINER_RESOURCES = ['cpu', 'memory', 'ephemeral-storage'] as const;

/** The names of objects that a ResourceQuota counts. */
const COUNTED = [
  'pods',
  'services',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
] as const;

/** The names without a domain that a ResourceQuota can limit, huge pages aside. */
export const QUOTA_RESOURCES: readonly string[] = [
  ...CONTAINER_RESOURCES,
  'requests.cpu',
  'requests.memory',
  'requests.storage',
  'requests.ephemeral-storage',
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  ...COUNTED,
];

/** True for `hugepages-2Mi` and the like. */
export function isHugePages(name: string): boolean {
  return name.startsWith(HUGE_PAGES);
}

/** The page size in the name of a huge pages resource, as written. */
export function hugePageSize(name: string): string {
  return name.slice(HUGE_PAGES.length);
}

/** True when a container can ask for the resource: a standard one, huge pages, or one with a domain. */
export function isContainerResource(name: string): boolean {
  return name.includes('/') || isHugePages(name) || (CONTAINER_RESOURCES as readonly string[]).includes(name);
}

/** True when a ResourceQuota can limit the resource. */
export function isQuotaResource(name: string): boolean {
  return (
    name.includes('/') ||
    isHugePages(name) ||
    name.startsWith(`${QUOTA_REQUESTS}${HUGE_PAGES}`) ||
    QUOTA_RESOURCES.includes(name)
  );
}

/** True for a resource of another domain than Kubernetes' own, such as `nvidia.com/gpu`. */
function isExtendedResource(name: string): boolean {
  return name.includes('/') && !name.includes(KUBERNETES_DOMAIN) && !name.startsWith(QUOTA_REQUESTS);
}

/** True when amounts of the resource are whole numbers: extended resources and counts of objects. */
export function isIntegerResource(name: string): boolean {
  return isExtendedResource(name) || (COUNTED as readonly string[]).includes(name);
}

/** True when requests may be less than limits: Kubernetes' own resources except huge pages. */
export function isOvercommitAllowed(name: string): boolean {
  return !isHugePages(name) && (!name.includes('/') || name.includes(KUBERNETES_DOMAIN));
}
