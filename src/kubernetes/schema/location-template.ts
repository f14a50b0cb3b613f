import { UserError } from '../../kernel/errors.ts';

/** What kubeconform's templates know about a kind. */
export interface TemplateValues {
  /** Such as `v1.34.0`. */
  readonly NormalizedKubernetesVersion: string;
  readonly StrictSuffix: string;
  /** In lower case. */
  readonly ResourceKind: string;
  /** The part of `apiVersion` after the slash. */
  readonly ResourceAPIVersion: string;
  /** The part of `apiVersion` before the slash; the version for the core group. */
  readonly Group: string;
  /** Such as `-apps-v1`: the first label of the group, then the version. */
  readonly KindSuffix: string;
}

type Variable = keyof TemplateValues;

const VARIABLES: ReadonlySet<string> = new Set<Variable>([
  'NormalizedKubernetesVersion',
  'StrictSuffix',
  'ResourceKind',
  'ResourceAPIVersion',
  'Group',
  'KindSuffix',
]);

/** Where kubeconform looks below a location that names no file. */
const DEFAULT_LAYOUT =
  '/{{ .NormalizedKubernetesVersion }}-standalone{{ .StrictSuffix }}/{{ .ResourceKind }}{{ .KindSuffix }}.json';

/** How files are named in a folder of schemas: kubeconform's own layout, the same without a version, and catalogues of custom resources. */
export const FOLDER_LAYOUTS: readonly string[] = [
  '',
  '/{{ .ResourceKind }}{{ .KindSuffix }}.json',
  '/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json',
  '/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json',
];

/** Characters of a kind and of a group that may become part of a path or an address. */
const SAFE_KIND = /^[A-Za-z][A-Za-z0-9-]{0,252}$/;
const SAFE_API_VERSION =
  /^(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){0,30}\/)?[A-Za-z0-9][A-Za-z0-9-]{0,62}$/;

/** A location with kubeconform's variables (https://github.com/yannh/kubeconform#overriding-schemas-location). */
export class LocationTemplate {
  readonly #parts: readonly (string | { readonly variable: Variable })[];

  /** @throws UserError when the template cannot be read */
  constructor(text: string) {
    this.#parts = parse(text.endsWith('json') ? text : `${text.replace(/\/+$/, '')}${DEFAULT_LAYOUT}`);
  }

  /** The path or address for one kind. */
  render(values: TemplateValues): string {
    return this.#parts.map((part) => (typeof part === 'string' ? part : values[part.variable])).join('');
  }
}

/** True when the text has template variables. */
export function isTemplate(text: string): boolean {
  return text.includes('{{');
}

/**
 * The variables for a kind, or undefined when its names hold anything that does not belong into a path: what stands
 * in a manifest must not choose another file or address.
 */
export function templateValues(
  apiVersion: string,
  kind: string,
  normalizedVersion: string,
): TemplateValues | undefined {
  if (!SAFE_KIND.test(kind) || !SAFE_API_VERSION.test(apiVersion)) return undefined;
  const [group = '', version] = apiVersion.split('/');
  const firstLabel = group.split('.')[0] ?? '';
  const versionSuffix = version === undefined ? '' : `-${version.toLowerCase()}`;
  return {
    NormalizedKubernetesVersion: normalizedVersion,
    StrictSuffix: '-strict',
    ResourceKind: kind.toLowerCase(),
    ResourceAPIVersion: version ?? group,
    Group: group,
    KindSuffix: `-${firstLabel.toLowerCase()}${versionSuffix}`,
  };
}

function parse(text: string): readonly (string | { readonly variable: Variable })[] {
  const parts: (string | { readonly variable: Variable })[] = [];
  let rest = text;
  for (let open = rest.indexOf('{{'); open >= 0; open = rest.indexOf('{{')) {
    const close = rest.indexOf('}}', open);
    if (close < 0) throw badTemplate(text, '`{{` without `}}`');
    parts.push(rest.slice(0, open), { variable: variableOf(text, rest.slice(open + 2, close)) });
    rest = rest.slice(close + 2);
  }
  return [...parts, rest];
}

function variableOf(text: string, action: string): Variable {
  const name = action.trim().replace(/^\./, '');
  if (isVariable(name) && action.trim().startsWith('.')) return name;
  throw badTemplate(
    text,
    `\`{{${action}}}\` is none of ${[...VARIABLES].map((v) => `{{.${v}}}`).join(', ')}`,
  );
}

function isVariable(name: string): name is Variable {
  return VARIABLES.has(name);
}

function badTemplate(text: string, problem: string): UserError {
  return new UserError('bad-schema-location', `Schema location ${JSON.stringify(text)}: ${problem}`);
}
