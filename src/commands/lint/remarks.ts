import type { BaselineEntry } from '../../report/baseline.ts';
import { plural } from '../../report/summary-line.ts';
import type { Discovery } from '../../repository/discovery.ts';
import type { Scan } from './scan.ts';

/** What a person should know beside the findings: what was not looked at, and what the baseline no longer needs. */
export function remarksOn(
  { roles }: Scan,
  { links }: Discovery,
  untouched: number,
  stale: readonly BaselineEntry[],
): readonly string[] {
  const templates = roles.get('helm-template') ?? 0;
  return [
    templates > 0 ? `${plural(templates, 'Helm template')} not rendered` : '',
    links > 0 ? `${plural(links, 'symbolic link')} not followed` : '',
    untouched > 0 ? `${plural(untouched, 'finding')} outside of the change` : '',
    stale.length > 0 ? `${plural(stale.length, 'entry', 'entries')} of the baseline no longer needed` : '',
  ].filter((remark) => remark !== '');
}
