import type { Finding } from '../kernel/finding.ts';

/** The object a finding is about, for people: `Deployment shop/web`; empty when it is not known. Raw text. */
export function subjectInWords({ resource }: Finding): string {
  if (resource === undefined) return '';
  const name = [resource.namespace, resource.name].filter((part) => part !== undefined).join('/');
  return [resource.kind ?? '', name].filter((part) => part !== '').join(' ');
}
