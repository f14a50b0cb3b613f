import { ToolError } from '../../kernel/errors.ts';
import { arrayMember, type JsonValue, stringMember } from '../../kernel/json.ts';
import { type Complaint, complaintsOf } from './complaint.ts';

/** What kubeconform says about one object that is not valid. */
export interface Answer {
  /** As given on the command line. */
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  /** As kubeconform tells it: `generateName` has a suffix. */
  readonly name: string;
  /** Empty when the object could not be read. */
  readonly complaints: readonly Complaint[];
  /** Why the object could not be read. */
  readonly unreadable?: string;
}

/** Go's YAML library says so of a key that stands twice. */
const DUPLICATE_KEY = /already set in map/;
const UNREADABLE = /^error (?:unmarshalling resource|while parsing): (?:error converting YAML to JSON: )?/;
const MISSING_KEY = /^missing '(\w+)' key$/;
const WRONG_TYPE = /cannot unmarshal (\w+) into Go struct field \.(\w+(?:\.\w+)*) of type (\w+)/;

/**
 * The answers in the output of `kubeconform -output json`. Keys that stand twice are left out: that is for the
 * checks of YAML to tell.
 *
 * @throws ToolError when something else than the objects is wrong, such as a schema that cannot be downloaded
 */
export function parseAnswers(output: JsonValue): Answer[] {
  return arrayMember(output, 'resources').flatMap(answersOf);
}

function answersOf(resource: JsonValue): Answer[] {
  const status = stringMember(resource, 'status');
  const message = stringMember(resource, 'msg') ?? '';
  const names = {
    file: stringMember(resource, 'filename') ?? '',
    apiVersion: stringMember(resource, 'version') ?? '',
    kind: stringMember(resource, 'kind') ?? '',
    name: stringMember(resource, 'name') ?? '',
  };
  if (status === 'statusInvalid') return [{ ...names, complaints: complaintsOf(message) }];
  if (status !== 'statusError' || DUPLICATE_KEY.test(message)) return [];
  if (!UNREADABLE.test(message)) throw failure(names.file, message);
  const problem = message.replace(UNREADABLE, '');
  const complaint = complaintOf(problem);
  if (complaint !== undefined) return [{ ...names, complaints: [complaint] }];
  return [{ ...names, complaints: [], unreadable: problem.replaceAll(/\s+/g, ' ') }];
}

/** What keeps kubeconform from finding out what an object is. */
function complaintOf(problem: string): Complaint | undefined {
  const field = MISSING_KEY.exec(problem)?.[1];
  if (field !== undefined) return { path: [], rule: { kind: 'required', field } };
  const [, got, place, type] = WRONG_TYPE.exec(problem) ?? [];
  if (got === undefined || place === undefined) return undefined;
  const path = place.split('.').map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  const want = [type === 'struct' ? 'object' : 'string'];
  return { path, rule: { kind: 'type', got: got === 'bool' ? 'boolean' : got, want } };
}

function failure(file: string, message: string): ToolError {
  return new ToolError('kubeconform-failed', `kubeconform cannot check ${file}: ${message}`);
}
