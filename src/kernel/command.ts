/** Where an input can be given: as an action's input, as an option of the command line, or both. */
export type InputSurface = 'both' | 'cli' | 'action';

interface InputBase {
  /** One or two sentences in Markdown; shown in help, action.yml and README. */
  readonly description: string;
  readonly surface?: InputSurface;
  /** What stands for the value in help, such as `FILE`. */
  readonly placeholder?: string;
}

export interface StringInput extends InputBase {
  readonly type: 'string';
  readonly default?: string;
}

/** One of several words. */
export interface ChoiceInput extends InputBase {
  readonly type: 'choice';
  readonly choices: readonly string[];
  readonly default?: string;
}

/** A flag on the command line, `true` or `false` in a workflow. */
export interface BooleanInput extends InputBase {
  readonly type: 'boolean';
  readonly default: false;
}

/** Several values: repeat the option, or one a line in a workflow. */
export interface ListInput extends InputBase {
  readonly type: 'list';
  readonly default?: readonly string[];
  /** Taken from the arguments that are not options. */
  readonly positional?: boolean;
}

export type InputSpec = StringInput | ChoiceInput | BooleanInput | ListInput;
export type InputSpecs = Readonly<Record<string, InputSpec>>;

type ValueOf<S extends InputSpec> = S extends BooleanInput
  ? boolean
  : S extends ListInput
    ? readonly string[]
    : S extends ChoiceInput
      ? S extends { readonly default: string }
        ? S['choices'][number]
        : S['choices'][number] | undefined
      : S extends { readonly default: string }
        ? string
        : string | undefined;

/** The parsed values of a command's inputs. */
export type InputValues<I extends InputSpecs> = { readonly [K in keyof I]: ValueOf<I[K]> };

export interface OutputSpec {
  readonly description: string;
}

/** A permission of the workflow's token and what the job needs it for. */
export interface PermissionSpec {
  readonly scope: string;
  readonly level: 'read' | 'write';
  readonly reason: string;
}

/** How a job ended. */
export interface Outcome {
  readonly exitCode: number;
  /** Values of the declared outputs, for a workflow's later steps. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** What is known about a job without running it: the source of its action.yml, help and tables. */
export interface CommandMeta<I extends InputSpecs = InputSpecs> {
  readonly name: string;
  /** One line without a full stop. */
  readonly summary: string;
  /** A paragraph in Markdown. */
  readonly description: string;
  readonly inputs: I;
  /** Present when the job is also an action; its folder is `actions/<name>`, or the root for `check`. */
  readonly action?: {
    readonly title: string;
    readonly icon: string;
    readonly color: string;
    readonly outputs: Readonly<Record<string, OutputSpec>>;
    readonly permissions: readonly PermissionSpec[];
  };
  /** Command lines that work, each with what it does. */
  readonly examples: readonly { readonly command: string; readonly does: string }[];
}

/** A job. `H` is the host it runs on. */
export interface Command<H, I extends InputSpecs = InputSpecs> extends CommandMeta<I> {
  run(inputs: InputValues<I>, host: H): Promise<Outcome>;
}
