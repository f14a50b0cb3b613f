import { basename, dirname } from 'node:path';
import { isInside, withName } from '../shown-path.ts';
import type { Place, PlaceVerdict } from './verdict.ts';

const VALUES = /^(?:.*[-_.])?values(?:[-_.].*)?\.ya?ml$/i;
const CI_VALUES = /-?values\.ya?ml$/i;

/** Charts, their templates and their values by place. Files in `crds` are sent as they stand: their content decides. */
export function helmByPlace(place: Place): PlaceVerdict | undefined {
  const { name, folder, context } = place;
  if (name === 'Chart.yaml' || name === 'Chart.lock') return sure('helm-chart', 'describes a Helm chart');
  if (context.charts.size > 0) {
    if (context.charts.has(folder)) return besideChart(name);
    const chart = chartAround(folder, context.charts);
    if (chart !== undefined) return insideChart(place, chart);
  }
  if (VALUES.test(name)) return { ...values('named like a values file'), certainty: 'likely' };
  return undefined;
}

function besideChart(name: string): PlaceVerdict | undefined {
  if (name === 'values.schema.json') return sure('helm-chart', 'schema of the values of a Helm chart');
  if (name === 'requirements.yaml') return sure('helm-chart', 'dependencies of a Helm chart');
  return VALUES.test(name) ? values('values beside a `Chart.yaml`') : undefined;
}

function insideChart({ name, folder }: Place, chart: string): PlaceVerdict | undefined {
  if (isInside(withName(chart, 'templates'), folder)) {
    const reason = 'in the `templates` folder of a Helm chart';
    return { role: 'helm-template', reason, certainty: 'sure', text: 'unparsed' };
  }
  if (isInside(withName(chart, 'ci'), folder) && CI_VALUES.test(name))
    return values('values for tests of a Helm chart');
  if (isInside(withName(chart, 'tests'), folder) && /_test\.ya?ml$/.test(name)) {
    return { role: 'other', reason: 'a unit test of a Helm chart', certainty: 'sure', text: 'parsed' };
  }
  return VALUES.test(name) ? { ...values('values inside a Helm chart'), certainty: 'likely' } : undefined;
}

/** The nearest folder above `folder` with a `Chart.yaml`. */
function chartAround(folder: string, charts: ReadonlySet<string>): string | undefined {
  for (let at = folder; basename(at) !== ''; at = dirname(at)) if (charts.has(at)) return at;
  return undefined;
}

function values(reason: string): PlaceVerdict {
  return sure('helm-values', reason);
}

function sure(role: 'helm-chart' | 'helm-values', reason: string): PlaceVerdict {
  return { role, reason, certainty: 'sure', text: 'parsed' };
}
