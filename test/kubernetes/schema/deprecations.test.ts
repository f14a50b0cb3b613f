import { describe, expect, it } from 'vitest';
import { deprecationOf } from '../../../src/kubernetes/schema/deprecations.ts';
import { loadPack } from '../../../src/kubernetes/schema/pack/pack.ts';

const pack = await loadPack();

describe('deprecations', () => {
  it.each([
    [
      'extensions/v1beta1',
      'Ingress',
      { deprecatedIn: '1.14', removedIn: '1.22', replacement: 'networking.k8s.io/v1', isSameShape: false },
    ],
    [
      'policy/v1beta1',
      'PodSecurityPolicy',
      {
        deprecatedIn: '1.21',
        removedIn: '1.25',
        instead: 'Pod Security Admission, with labels on namespaces',
      },
    ],
    [
      'batch/v1beta1',
      'CronJob',
      { deprecatedIn: '1.21', removedIn: '1.25', replacement: 'batch/v1', isSameShape: true },
    ],
    [
      'autoscaling/v2beta2',
      'HorizontalPodAutoscaler',
      { deprecatedIn: '1.23', removedIn: '1.26', replacement: 'autoscaling/v2', isSameShape: true },
    ],
    [
      'scheduling.k8s.io/v1alpha1',
      'PriorityClass',
      { removedIn: '1.23', replacement: 'scheduling.k8s.io/v1', isSameShape: true },
    ],
    ['v1', 'ComponentStatus', { deprecatedIn: '1.19' }],
  ])('tells the fate of %s %s', (apiVersion, kind, fate) => {
    expect(deprecationOf(apiVersion, kind)).toEqual(fate);
  });

  it('knows nothing against living API versions', () => {
    expect(deprecationOf('apps/v1', 'Deployment')).toBeUndefined();
    expect(deprecationOf('storage.k8s.io/v1beta1', 'Unheard')).toBeUndefined();
  });

  it('agrees with the pack on the version that removed a kind', () => {
    let checked = 0;
    for (const version of pack.versions) {
      for (const { apiVersion, kind } of pack.kinds(version)) {
        const removedIn = deprecationOf(apiVersion, kind)?.removedIn;
        const last = pack.servedIn(apiVersion, kind).at(-1);
        if (removedIn === undefined) expect(last, `${apiVersion} ${kind}`).toBe('1.37');
        else expect(minor(last), `${apiVersion} ${kind}`).toBe(Math.min(minor(removedIn) - 1, 37));
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(1000);
  });

  it('names replacements that the pack knows', () => {
    for (const { apiVersion, kind } of pack.kinds('1.30')) {
      const replacement = deprecationOf(apiVersion, kind)?.replacement;
      if (replacement !== undefined)
        expect(pack.servedIn(replacement, kind), `${replacement} ${kind}`).not.toEqual([]);
    }
  });
});

function minor(version: string | undefined): number {
  return Number(version?.split('.')[1]);
}
