import { describe, expect, it } from 'vitest';
import { objectsOf } from '../../src/kubernetes/objects.ts';
import { containersOf, podTemplateOf, WORKLOAD_KINDS } from '../../src/kubernetes/pod-template.ts';
import { parseDocuments } from '../../src/yaml/parse.ts';

function objectOf(yaml: string) {
  const [document] = parseDocuments(yaml);
  const [object] = document === undefined ? [] : objectsOf(document);
  if (object === undefined) throw new Error('no object');
  return object;
}

const POD = '{metadata: {labels: {app: web}}, spec: {containers: [{name: web}]}}';

describe('podTemplateOf', () => {
  it.each([
    [
      '{apiVersion: v1, kind: Pod, spec: {containers: [{name: web}]}, metadata: {labels: {app: web}}}',
      'spec',
    ],
    [`{apiVersion: v1, kind: PodTemplate, template: ${POD}}`, 'template.spec'],
    [`{apiVersion: v1, kind: ReplicationController, spec: {template: ${POD}}}`, 'spec.template.spec'],
    [`{apiVersion: apps/v1, kind: Deployment, spec: {template: ${POD}}}`, 'spec.template.spec'],
    [`{apiVersion: apps/v1beta2, kind: ReplicaSet, spec: {template: ${POD}}}`, 'spec.template.spec'],
    [`{apiVersion: apps/v1, kind: StatefulSet, spec: {template: ${POD}}}`, 'spec.template.spec'],
    [`{apiVersion: apps/v1, kind: DaemonSet, spec: {template: ${POD}}}`, 'spec.template.spec'],
    [`{apiVersion: batch/v1, kind: Job, spec: {template: ${POD}}}`, 'spec.template.spec'],
    [
      `{apiVersion: batch/v1, kind: CronJob, spec: {jobTemplate: {spec: {template: ${POD}}}}}`,
      'spec.jobTemplate.spec.template.spec',
    ],
  ])('finds the pod of %s', (yaml, path) => {
    const pod = podTemplateOf(objectOf(yaml));
    expect(pod?.path.join('.')).toBe(path);
    expect(pod?.spec).toEqual({ containers: [{ name: 'web' }] });
    expect(pod?.metadata).toEqual({ labels: { app: 'web' } });
  });

  it.each([
    ['another group', `{apiVersion: serving.knative.dev/v1, kind: Deployment, spec: {template: ${POD}}}`],
    ['another kind', `{apiVersion: v1, kind: Service, spec: {template: ${POD}}}`],
    ['no template', '{apiVersion: apps/v1, kind: Deployment, spec: {}}'],
    ['a spec that is no object', '{apiVersion: v1, kind: Pod, spec: []}'],
  ])('finds none in %s', (_, yaml) => {
    expect(podTemplateOf(objectOf(yaml))).toBeUndefined();
  });

  it('knows nine workloads', () => {
    expect(WORKLOAD_KINDS).toHaveLength(9);
  });
});

describe('containersOf', () => {
  it('lists init containers, containers and ephemeral containers with their paths, without what is no object', () => {
    const pod = podTemplateOf(
      objectOf(`apiVersion: v1
kind: Pod
spec:
  ephemeralContainers: [{name: debug}]
  containers: [{name: web}, text, null, {name: log}]
  initContainers: [{name: migrate}]
`),
    );
    if (pod === undefined) throw new Error('no pod');
    expect(containersOf(pod).map(({ value, list, path }) => [value['name'], list, path.join('.')])).toEqual([
      ['migrate', 'initContainers', 'spec.initContainers.0'],
      ['web', 'containers', 'spec.containers.0'],
      ['log', 'containers', 'spec.containers.3'],
      ['debug', 'ephemeralContainers', 'spec.ephemeralContainers.0'],
    ]);
    expect(containersOf(pod)).toBe(containersOf(pod));
  });
});
