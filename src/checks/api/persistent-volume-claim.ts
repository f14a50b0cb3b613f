import { isArray, member, objectMember } from '../../kernel/json.ts';
import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'api/persistent-volume-claim',
  on: 'object',
  kinds: ['PersistentVolumeClaim'],
  severity: 'error',
  summary: 'A PersistentVolumeClaim says how it is accessed and how much storage it requests',
  rationale: `The API server refuses a claim without \`accessModes\` or without \`resources.requests.storage\`, and one that
has \`ReadWriteOncePod\` beside another mode. To the schema all of these fields are optional.

Source: [Persistent Volumes](https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims) and
\`ValidatePersistentVolumeClaimSpec\` of the API server.`,
  examples: {
    bad: [
      {
        title: 'No size and no access mode',
        yaml: 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  storageClassName: fast\n',
        findings: [
          { at: '5:1', message: 'the claim has no `accessModes`, such as `[ReadWriteOnce]`' },
          { at: '5:1', message: 'the claim requests no storage; set `resources.requests.storage`' },
        ],
      },
    ],
    good: [
      {
        title: 'Ten gibibytes for one node',
        yaml: 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  accessModes: [ReadWriteOnce]\n  resources: { requests: { storage: 10Gi } }\n',
      },
    ],
  },
  check({ object }, report) {
    const spec = objectMember(object.value, 'spec');
    if (spec === undefined) return;
    const modes = member(spec, 'accessModes') ?? [];
    if (isArray(modes) && modes.length === 0) {
      report(['spec', 'accessModes'], 'the claim has no `accessModes`, such as `[ReadWriteOnce]`');
    } else if (
      isArray(modes) &&
      modes.includes('ReadWriteOncePod') &&
      modes.some((mode) => mode !== 'ReadWriteOncePod')
    ) {
      report(['spec', 'accessModes'], '`ReadWriteOncePod` must not stand beside other access modes', {
        part: 'key',
      });
    }
    const requests = objectMember(objectMember(spec, 'resources'), 'requests');
    if ((member(requests, 'storage') ?? null) === null) {
      report(
        ['spec', 'resources', 'requests', 'storage'],
        'the claim requests no storage; set `resources.requests.storage`',
      );
    }
  },
});
