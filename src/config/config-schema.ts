import type { OptionValues } from '../kernel/check.ts';
import { SEVERITIES, type Severity } from '../kernel/finding.ts';
import { PROGRAM } from '../kernel/project.ts';

/** Name of the configuration file at the root of a repository. */
export const CONFIG_FILE = `.${PROGRAM}.yaml`;

/** A severity as the configuration gives it; `off` switches a check off. */
export const LEVELS = [...SEVERITIES, 'off'] as const;
export type Level = Severity | 'off';

/** What the configuration says about one check. */
export interface CheckConfig {
  readonly severity?: Level;
  readonly options?: OptionValues;
}

interface Described {
  /** One or two sentences in Markdown; shown by editors and in the documentation. */
  readonly description: string;
}

/** What stands at a key of the configuration. */
export type Shape =
  | (Described & { readonly type: 'string'; readonly example: string })
  | (Described & { readonly type: 'strings' })
  /** Patterns of paths from the root of the repository. */
  | (Described & { readonly type: 'patterns' })
  | (Described & { readonly type: 'choice'; readonly choices: readonly string[] })
  /** Check ids, each with a level or with a severity and options. */
  | (Described & { readonly type: 'checks'; readonly options: boolean })
  /** Mappings; one without a required member, or with an empty list there, would do nothing. */
  | (Described & { readonly type: 'list'; readonly members: Shapes; readonly required: readonly string[] });

export type Shapes = Readonly<Record<string, Shape>>;

/** What is read from a place of that shape. */
export type ValueOf<S extends Shape> = S extends { readonly type: 'string' }
  ? string
  : S extends { readonly type: 'strings' | 'patterns' }
    ? readonly string[]
    : S extends { readonly type: 'choice' }
      ? S['choices'][number]
      : S extends { readonly type: 'checks' }
        ? ReadonlyMap<string, CheckConfig>
        : S extends { readonly type: 'list' }
          ? readonly ValuesOf<S['members']>[]
          : never;

/** What is read from a mapping with these keys; all of them are optional. */
export type ValuesOf<M extends Shapes> = { readonly [K in keyof M]?: ValueOf<M[K]> };

/** The keys of the configuration file. The reader, the types and the published JSON Schema come from here. */
export const CONFIG_SHAPES = {
  paths: {
    type: 'strings',
    description: 'Files and folders to check when the command names none; the working directory by default.',
  },
  exclude: {
    type: 'patterns',
    description:
      'Files that are not looked at, as patterns from the root of the repository, such as `vendor/**`.',
  },
  'kubernetes-version': {
    type: 'string',
    example: '1.34',
    description: 'Version of Kubernetes to check against; the newest known one by default.',
  },
  'schema-location': {
    type: 'strings',
    description:
      "More schemas: folders, files or URL templates with kubeconform's variables, tried before the built-in schemas.",
  },
  'fail-on': {
    type: 'choice',
    choices: [...SEVERITIES, 'never'] as const,
    description: 'The mildest severity that makes a job fail; `error` by default.',
  },
  baseline: {
    type: 'string',
    example: '.gitops-actions-baseline.json',
    description: 'File with findings that do not count, from the root of the repository.',
  },
  checks: {
    type: 'checks',
    options: true,
    description: 'Severity and options of checks, by id.',
  },
  overrides: {
    type: 'list',
    description: 'Other severities for some files. Later entries win over earlier ones.',
    required: ['paths', 'checks'],
    members: {
      paths: {
        type: 'patterns',
        description: 'The files, as patterns from the root of the repository, such as `clusters/test/**`.',
      },
      checks: {
        type: 'checks',
        options: false,
        description: 'Severity of checks in these files, by id.',
      },
    },
  },
} as const satisfies Shapes;

/** A configuration that has been read and found right. */
export type Config = ValuesOf<typeof CONFIG_SHAPES>;
