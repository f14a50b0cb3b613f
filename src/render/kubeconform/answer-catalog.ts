import { type JsonValue, member, stringMember } from '../../kernel/json.ts';
import { groupOf, versionOf } from '../../kubernetes/api-version.ts';
import type { KindLookup, SchemaCatalog } from '../../kubernetes/schema/catalog.ts';
import type { KindInfo } from '../../kubernetes/schema/schema.ts';
import type { Answer } from './answers.ts';
import { fits, violationOf } from './violations.ts';

/**
 * The answers of kubeconform in the place of schemas, so that the checks ask them as they ask our own validator:
 * an object has the violations of the answer that is about it.
 */
export class AnswerCatalog implements SchemaCatalog {
  readonly kubernetesVersion: string;
  #left: Answer[] = [];
  readonly #assigned = new Map<JsonValue, Answer | undefined>();

  constructor(kubernetesVersion: string) {
    this.kubernetesVersion = kubernetesVersion;
  }

  /** Sets the answers about the file whose objects are asked for from now on. */
  open(answers: readonly Answer[]): void {
    // an answer with many complaints fits few objects: it must not find its object taken
    this.#left = [...answers].sort((a, b) => b.complaints.length - a.complaints.length);
    this.#assigned.clear();
  }

  /** The answers that are about no object that was asked for. */
  get unassigned(): readonly Answer[] {
    return this.#left;
  }

  lookup(apiVersion: string, kind: string): KindLookup {
    const info: KindInfo = {
      group: groupOf(apiVersion),
      version: versionOf(apiVersion),
      kind,
      namespaced: true,
      schema: { type: 'any' },
      validate: (object, sink) => {
        for (const complaint of this.#answerFor(object)?.complaints ?? []) {
          const violation = violationOf(complaint, object);
          if (violation !== undefined) sink(violation);
        }
      },
    };
    return { status: 'known', info };
  }

  async prepare(): Promise<void> {}

  addDefinition(): void {}

  isSettled(): boolean {
    return true;
  }

  #answerFor(object: JsonValue): Answer | undefined {
    if (this.#assigned.has(object)) return this.#assigned.get(object);
    const index = this.#left.findIndex((answer) => isAbout(answer, object));
    const [answer] = index < 0 ? [] : this.#left.splice(index, 1);
    this.#assigned.set(object, answer);
    return answer;
  }
}

/** True when an answer names the object and all that it complains of is there. */
function isAbout(answer: Answer, object: JsonValue): boolean {
  return (
    answer.unreadable === undefined &&
    stringMember(object, 'kind') === answer.kind &&
    stringMember(object, 'apiVersion') === answer.apiVersion &&
    hasName(answer.name, object) &&
    answer.complaints.every((complaint) => fits(complaint, object))
  );
}

/** A name that is no string is known by the complaint about it. */
function hasName(name: string, object: JsonValue): boolean {
  const metadata = member(object, 'metadata');
  const prefix = stringMember(metadata, 'generateName') ?? '';
  if (prefix !== '') return name === `${prefix}{{ generateName }}`;
  const own = member(metadata, 'name') ?? '';
  return typeof own !== 'string' || own === name;
}
