import type { KubernetesObject } from '../kubernetes/object.ts';
import { objectsOf } from '../kubernetes/objects.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { withoutSops } from './sops.ts';
import type { SourceFile } from './source-file.ts';

/** The Kubernetes objects of a document of a file, as a cluster gets them: without the block that SOPS adds. */
export function objectsIn(file: SourceFile, document: YamlDocument): readonly KubernetesObject[] {
  const objects = objectsOf(document);
  if (!file.encrypted) return objects;
  return objects.map((object) => ({ ...object, value: withoutSops(object.value) }));
}
