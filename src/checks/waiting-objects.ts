import type { KubernetesObject } from '../kubernetes/object.ts';
import { objectsIn } from '../repository/file-objects.ts';
import type { SourceFile } from '../repository/source-file.ts';
import type { ObjectSubject } from './define-check.ts';

/** Reads a file of the run once more; undefined when it is gone. */
export type ReadAgain = (path: string) => SourceFile | undefined;

/** Characters of the files that are kept; with their values they take three times as many bytes. */
const MAX_TEXT = 2 << 20;

type Kind = Pick<KubernetesObject, 'apiVersion' | 'kind'>;

/**
 * Objects that can be checked only when all files have been seen. The first ones are kept; of the files behind them
 * only the paths, so that memory does not grow with the repository.
 */
export class WaitingObjects {
  readonly #isWaiting: (object: KubernetesObject) => boolean;
  readonly #maxText: number;
  readonly #kinds = new Map<string, Kind>();
  readonly #kept: ObjectSubject[] = [];
  readonly #paths: string[] = [];
  #last: SourceFile | undefined;
  #text = 0;

  /**
   * @param isWaiting - true for the objects that were added, when their file is read again
   * @param maxText - characters of the files that are kept
   */
  constructor(isWaiting: (object: KubernetesObject) => boolean, maxText = MAX_TEXT) {
    this.#isWaiting = isWaiting;
    this.#maxText = maxText;
  }

  /** The different kinds among the objects. */
  get kinds(): readonly Kind[] {
    return [...this.#kinds.values()];
  }

  /** Adds an object; those of one file come one after another. */
  add(subject: ObjectSubject): void {
    const { file, object } = subject;
    const { apiVersion, kind } = object;
    this.#kinds.set(`${apiVersion} ${kind}`, { apiVersion, kind });
    if (file !== this.#last) {
      this.#last = file;
      this.#text += file.text.length;
      if (this.#text > this.#maxText) this.#paths.push(file.path);
    }
    if (this.#text <= this.#maxText) this.#kept.push(subject);
  }

  /** All objects in the order in which they were added. */
  *objects(readAgain: ReadAgain): Iterable<ObjectSubject> {
    yield* this.#kept;
    for (const path of this.#paths) {
      const file = readAgain(path);
      if (file !== undefined) yield* this.#waitingIn(file);
    }
  }

  *#waitingIn(file: SourceFile): Iterable<ObjectSubject> {
    for (const document of file.documents) {
      for (const object of objectsIn(file, document)) {
        if (this.#isWaiting(object)) yield { file, object };
      }
    }
  }
}
