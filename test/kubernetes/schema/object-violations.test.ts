import { describe, expect, it } from 'vitest';
import type { KubernetesObject } from '../../../src/kubernetes/object.ts';
import { objectsOf } from '../../../src/kubernetes/objects.ts';
import { violationsOf } from '../../../src/kubernetes/schema/object-violations.ts';
import { loadPack } from '../../../src/kubernetes/schema/pack/pack.ts';
import type { KindInfo, Schema } from '../../../src/kubernetes/schema/schema.ts';
import { parseDocuments } from '../../../src/yaml/parse.ts';

const pack = await loadPack();

function object(text: string): KubernetesObject {
  const [found] = parseDocuments(text).flatMap((document) => objectsOf(document));
  if (found === undefined) throw new Error('no object');
  return found;
}

function said(text: string, isEncrypted = false): string[] {
  const subject = object(text);
  const info = pack.kind(subject.apiVersion, subject.kind, '1.34');
  if (info === undefined) throw new Error('no such kind');
  return violationsOf(subject, info, isEncrypted).map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('violationsOf', () => {
  it('validates an object once for all checks that ask', () => {
    let count = 0;
    const schema: Schema = { type: 'any' };
    const info: KindInfo = {
      group: 'example.com',
      version: 'v1',
      kind: 'Widget',
      namespaced: true,
      schema,
      validate: () => count++,
    };
    const subject = object('apiVersion: example.com/v1\nkind: Widget\n');
    violationsOf(subject, info, false);
    violationsOf(subject, info, false);
    expect(count).toBe(1);
    violationsOf({ ...subject }, info, false);
    expect(count).toBe(2);
  });

  it('leaves the incomplete status of generators alone', () => {
    const text = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web, creationTimestamp: null}
spec: {maxReplicas: 3, scaleTargetRef: {kind: Deployment, name: web}}
status: {currentMetrics: null}
`;
    expect(said(text)).toEqual([]);
  });

  it('takes the empty string for an absent value, as Kubernetes does', () => {
    expect(said('apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, imagePullPolicy: ""}]}\n')).toEqual(
      [],
    );
    expect(said('apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, imagePullPolicy: no}]}\n')).toEqual(
      ['type spec.containers.0.imagePullPolicy'],
    );
  });

  it('reads an encrypted file as its decrypted form', () => {
    const text = `apiVersion: v1
kind: Secret
metadata: {name: web}
immutable: ENC[AES256_GCM,data:x,type:bool]
data:
  password: ENC[AES256_GCM,data:x,type:str]
sops:
  version: 3.9.0
`;
    expect(said(text, true)).toEqual([]);
    expect(said(text, false)).toEqual(['unknown-field sops']);
  });

  it('leaves what the checks of the API describe better to them', () => {
    const ports = '[{containerPort: 80}, {containerPort: 80}]';
    expect(said(`apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, ports: ${ports}}]}\n`)).toEqual([]);
    expect(said('apiVersion: v1\nkind: Secret\ndata: {a: not base64}\n')).toEqual([]);
  });

  it('tolerates repeated items that only server-side apply refuses', () => {
    const subject = object(
      'apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a}], hostAliases: [{ip: 10.0.0.1}, {ip: 10.0.0.1}]}\n',
    );
    const info = pack.kind('v1', 'Pod', '1.34');
    expect(info && violationsOf(subject, info, false)).toMatchObject([
      { code: 'duplicate-item', isTolerated: true },
    ]);
  });
});
