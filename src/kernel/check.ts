import type { Severity } from './finding.ts';

/** One input that a check must say something about, and exactly what. Tested, and shown on the check's page. */
export interface BadExample {
  /** What is wrong in it, as a short title. */
  readonly title: string;
  /** The file's text. */
  readonly yaml: string;
  /** Name of the file when it matters for its role; `example.yaml` otherwise. */
  readonly file?: string;
  /** More files of the same tree, by path. */
  readonly with?: Readonly<Record<string, string>>;
  /** `line:column` of every finding of this check in `yaml`, with its message, in order. */
  readonly findings: readonly { readonly at: string; readonly message: string }[];
}

/** One input that a check must be silent about. */
export interface GoodExample {
  readonly title: string;
  readonly yaml: string;
  readonly file?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** An option of a check, settable under `checks.<id>.options` in the configuration. */
export interface OptionSpec {
  readonly description: string;
  readonly type: 'string' | 'number' | 'boolean' | 'strings';
  readonly default: string | number | boolean | readonly string[];
}

/** What is known about a check without running it: the source of its page, SARIF rule and configuration schema. */
export interface CheckMeta {
  /** `<domain>/<name>`, the same as the path of its file under `src/checks`. */
  readonly id: string;
  /** Severity of its findings unless the finding or the configuration says otherwise. */
  readonly severity: Severity;
  /** What must hold, in one sentence without a full stop. */
  readonly summary: string;
  /** Why it matters and where the rule comes from; Markdown, one or two paragraphs. */
  readonly rationale: string;
  readonly options?: Readonly<Record<string, OptionSpec>>;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly GoodExample[] };
}

/** Values of a check's options after the configuration has been applied. */
export type OptionValues = Readonly<Record<string, string | number | boolean | readonly string[]>>;
