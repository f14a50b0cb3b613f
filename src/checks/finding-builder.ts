import type { CheckMeta } from '../kernel/check.ts';
import type {
  FindingDraft,
  Fix,
  Location,
  RelatedLocation,
  ResourceId,
  Severity,
  TextEdit,
} from '../kernel/finding.ts';
import { type JsonValue, stringMember } from '../kernel/json.ts';
import { childOf, type Path, toPointer, valueAt } from '../kernel/path.ts';
import type { KubernetesObject } from '../kubernetes/object.ts';
import type { SourceFile } from '../repository/source-file.ts';
import { blockRange } from '../yaml/block-range.ts';
import type { Range, YamlDocument } from '../yaml/document.ts';
import { EditError, renameKey, setScalar } from '../yaml/edit.ts';
import { LineIndex } from '../yaml/line-index.ts';
import { locate } from '../yaml/locate.ts';
import type { Details, FixIntent, ObjectReference, RelatedPlace } from './define-check.ts';

/** Finds the position of a node of an object seen earlier, by reading its file again. */
export type LocateReference = (reference: ObjectReference, path: Path) => Location | undefined;

/** Turns what a check reports into drafts with positions in one file. */
export class FindingBuilder {
  readonly file: SourceFile;
  readonly #locateReference: LocateReference;
  #lines: LineIndex | undefined;

  constructor(file: SourceFile, locateReference: LocateReference) {
    this.file = file;
    this.#locateReference = locateReference;
  }

  /** A finding at a path of a document; `base` leads from the document's root to the subject. */
  atPath(
    check: CheckMeta,
    severity: Severity,
    document: YamlDocument,
    object: KubernetesObject | undefined,
    at: Path,
    message: string,
    details: Details | undefined,
  ): FindingDraft {
    const base = object?.base ?? [];
    const path = base.length === 0 ? at : [...base, ...at];
    const range = locate(this.file.text, document, path, details?.part ?? 'value');
    const pointer = toPointer(path);
    return {
      check: check.id,
      severity,
      message,
      ...this.#location(range),
      pointer,
      stablePointer: stablePointer(document.value, path),
      ...(object === undefined ? {} : { resource: resourceOf(object) }),
      ...(valueAt(document.value, path) === undefined ? { block: this.#block(document, path) } : {}),
      ...this.#extras(document, base, details),
    };
  }

  /** The lines of what lacks a node: a change anywhere in it may have removed the node. */
  #block(document: YamlDocument, path: Path): NonNullable<FindingDraft['block']> {
    const { line, endLine } = this.#location(blockRange(this.file.text, document, path));
    return { line, endLine };
  }

  /** A finding at offsets of the file. */
  atRange(
    check: CheckMeta,
    severity: Severity,
    range: Range,
    message: string,
    details: Details | undefined,
  ): FindingDraft {
    const document = this.file.documents.find(
      ({ range: { start, end } }) => start <= range.start && range.start <= end,
    );
    return {
      check: check.id,
      severity,
      message,
      ...this.#location(range),
      ...(document === undefined ? {} : this.#extras(document, [], details)),
    };
  }

  #extras(document: YamlDocument, base: Path, details: Details | undefined): Partial<FindingDraft> {
    if (details === undefined) return {};
    const related = details.related?.flatMap((place) => this.#related(document, base, place)) ?? [];
    const fix = details.fix && this.#fix(document, base, details.fix);
    return {
      ...(related.length === 0 ? {} : { related }),
      ...(fix === undefined ? {} : { fix }),
      ...(details.sensitive === true ? { sensitive: true } : {}),
    };
  }

  #related(document: YamlDocument, base: Path, place: RelatedPlace): RelatedLocation[] {
    if (!('at' in place)) return [place];
    if (!('object' in place)) {
      const range = locate(this.file.text, document, [...base, ...place.at], 'value');
      return [{ ...this.#location(range), message: place.message }];
    }
    const location = this.#locateReference(place.object, place.at);
    return location === undefined ? [] : [{ ...location, message: place.message }];
  }

  /** A mend that cannot be written without changing something else (a value shared by an alias) is none. */
  #fix(document: YamlDocument, base: Path, fix: NonNullable<Details['fix']>): Fix | undefined {
    try {
      const edits = fix.changes.map((change) => this.#edit(document, base, change));
      return { description: fix.description, safety: fix.safety, edits };
    } catch (error) {
      if (error instanceof EditError) return undefined;
      throw error;
    }
  }

  #edit(document: YamlDocument, base: Path, change: FixIntent): TextEdit {
    const { text } = this.file;
    const path = [...base, ...change.at];
    switch (change.kind) {
      case 'set-scalar':
        return setScalar(text, document, path, change.value);
      case 'quote-scalar':
        return setScalar(text, document, path, this.#written(document, path, 'value'));
      case 'quote-key':
        return renameKey(text, document, path, this.#written(document, path, 'key'));
      case 'rename-key':
        return renameKey(text, document, path, change.key);
    }
  }

  #written(document: YamlDocument, path: Path, part: 'key' | 'value'): string {
    const { start, end } = locate(this.file.text, document, path, part);
    return this.file.text.slice(start, end);
  }

  #location(range: Range): Location {
    this.#lines ??= new LineIndex(this.file.text);
    return { file: this.file.path, ...this.#lines.placeOf(range) };
  }
}

/** Which object a finding is about. */
export function resourceOf(object: KubernetesObject): ResourceId {
  return {
    ...(object.apiVersion === '' ? {} : { apiVersion: object.apiVersion }),
    ...(object.kind === '' ? {} : { kind: object.kind }),
    ...(object.namespace === undefined ? {} : { namespace: object.namespace }),
    ...(object.name === undefined ? {} : { name: object.name }),
  };
}

/** The pointer with list indexes replaced by the item's name where it has one, so that it survives inserted items. */
function stablePointer(root: JsonValue | undefined, path: Path): string {
  let node = root;
  const steps: (string | number)[] = [];
  for (const step of path) {
    const next = childOf(node, step);
    const name = typeof step === 'number' ? stringMember(next, 'name') : undefined;
    steps.push(name === undefined ? step : `[name=${name}]`);
    node = next;
  }
  return toPointer(steps);
}
