import {
  arrayMember,
  isArray,
  isObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '../../kernel/json.ts';
import type { FileRole } from '../file-role.ts';
import type { Verdict } from './verdict.ts';

type Shape = readonly [role: FileRole, reason: string, matches: (value: JsonValue) => boolean];

const has = (value: JsonValue, key: string): boolean => member(value, key) !== undefined;
const hasList = (value: JsonValue, key: string): boolean => isArray(member(value, key));
const hasMap = (value: JsonValue, key: string): boolean => objectMember(value, key) !== undefined;

/** Formats of other programs, told by the fields at the top of the document; the first that fits counts. */
const SHAPES: readonly Shape[] = [
  ['prometheus-rules', 'groups of Prometheus rules', isRuleFile],
  [
    'alertmanager',
    'a route and receivers of Alertmanager',
    (value) => hasMap(value, 'route') && hasList(value, 'receivers'),
  ],
  ['compose', 'services with images, as in Compose', isCompose],
  ['other', 'a test of Prometheus rules', (value) => hasList(value, 'rule_files') && hasList(value, 'tests')],
  [
    'other',
    'configuration of Prometheus',
    (value) => hasList(value, 'scrape_configs') || hasList(value, 'rule_files'),
  ],
  ['other', 'a Grafana dashboard', isDashboard],
  ['other', 'an OpenAPI description', (value) => has(value, 'openapi') || has(value, 'swagger')],
  ['other', 'a JSON Schema', (value) => stringMember(value, '$schema')?.includes('json-schema.org') === true],
  ['other', 'a helmfile', (value) => hasList(value, 'releases') && HELMFILE.some((key) => has(value, key))],
  [
    'other',
    'machine configuration of Talos',
    (value) => hasMap(value, 'machine') || has(value, 'talosVersion'),
  ],
  ['other', 'an Ansible playbook', (value) => isArray(value) && value.some(isPlay)],
  ['other', 'a list of Ansible tasks', (value) => isArray(value) && value.length > 0 && value.every(isTask)],
  ['other', 'a template of CloudFormation', (value) => has(value, 'AWSTemplateFormatVersion')],
  ['other', 'a unit test of a Helm chart', (value) => has(value, 'suite') && hasList(value, 'tests')],
];

const HELMFILE = ['repositories', 'helmDefaults', 'helmfiles', 'bases', 'environments'];

/** What a document is that is no Kubernetes object; undefined when its form is not known. */
export function nativeFormatOf(value: JsonValue): Verdict | undefined {
  const shape = SHAPES.find(([, , matches]) => matches(value));
  return shape && { role: shape[0], reason: shape[1] };
}

function isRuleFile(value: JsonValue): boolean {
  const groups = arrayMember(value, 'groups');
  return groups.length > 0 && groups.some((group) => hasList(group, 'rules'));
}

function isCompose(value: JsonValue): boolean {
  const services = objectMember(value, 'services');
  if (services === undefined) return false;
  return Object.values(services).some(
    (service) => stringMember(service, 'image') !== undefined || has(service, 'build'),
  );
}

function isDashboard(value: JsonValue): boolean {
  const board = objectMember(value, 'dashboard') ?? value;
  return hasList(board, 'panels') && (has(board, 'schemaVersion') || has(board, 'title'));
}

function isPlay(value: JsonValue): boolean {
  return isObject(value) && (has(value, 'import_playbook') || (has(value, 'hosts') && !has(value, 'host')));
}

/** A task has a name and the module's own key beside it, and nothing of a list in a manifest. */
function isTask(value: JsonValue): boolean {
  if (!isObject(value) || has(value, 'kind') || has(value, 'value')) return false;
  return Object.keys(value).some((key) => key.startsWith('ansible.') || TASK_KEYS.has(key));
}

const TASK_KEYS: ReadonlySet<string> = new Set([
  'block',
  'command',
  'import_role',
  'import_tasks',
  'include_role',
  'include_tasks',
  'kubernetes.core.k8s',
  'set_fact',
  'shell',
  'when',
  'with_items',
]);
