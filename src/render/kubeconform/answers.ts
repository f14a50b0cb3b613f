import { arrayMember, isObject, type JsonValue, stringMember } from '../../kernel/json.ts';
import { fromPointer } from '../../kernel/path.ts';

/** One violation as kubeconform tells it. */
export interface Answer {
  /** As given on the command line. */
  readonly file: string;
  readonly kind: string;
  readonly name: string;
  readonly apiVersion: string;
  /** Steps from the object; indexes are strings. */
  readonly path: readonly string[];
  /** Set when the violation is a field that the schema does not know; `path` leads to its parent. */
  readonly unknownField?: string;
  readonly message: string;
}

/** `- at '/spec/replicas': got string, want null or integer`; branches of alternatives are indented deeper. */
const CAUSE = /^\s*- at '((?:[^'\\]|\\.)*)': (.*)$/;
const UNKNOWN_FIELDS = /^additional propert(?:y|ies) (.+) not allowed$/;

/**
 * The violations in the output of `kubeconform -output json`. All causes are in the message of a resource;
 * `validationErrors` holds the outermost ones alone.
 */
export function parseAnswers(output: JsonValue): Answer[] {
  return arrayMember(output, 'resources').flatMap(answersOf);
}

function answersOf(resource: JsonValue): Answer[] {
  const status = stringMember(resource, 'status');
  if (!isObject(resource) || (status !== 'statusInvalid' && status !== 'statusError')) return [];
  const common = {
    file: stringMember(resource, 'filename') ?? '',
    kind: stringMember(resource, 'kind') ?? '',
    name: stringMember(resource, 'name') ?? '',
    apiVersion: stringMember(resource, 'version') ?? '',
  };
  const text = stringMember(resource, 'msg') ?? '';
  const causes = text.split('\n').flatMap((line) => causesOf(line));
  const found = causes.length > 0 ? causes : [{ path: [], message: text.split('\n')[0] ?? text }];
  return found.map((cause) => ({ ...common, ...cause }));
}

function causesOf(line: string): Pick<Answer, 'path' | 'message' | 'unknownField'>[] {
  const [, pointer, reason] = CAUSE.exec(line) ?? [];
  if (pointer === undefined || reason === undefined || reason === 'validation failed') return [];
  const path = fromPointer(pointer.replaceAll("\\'", "'"));
  const fields = UNKNOWN_FIELDS.exec(reason)?.[1];
  if (fields === undefined) return [{ path, message: reason }];
  return [...fields.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, field = '']) => ({
    path,
    unknownField: field,
    message: `unknown field \`${field}\``,
  }));
}
