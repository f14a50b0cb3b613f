import type { FindingDraft } from '../kernel/finding.ts';
import { shorten } from '../kernel/shorten.ts';
import { nearest } from '../kernel/suggestion.ts';
import type { IgnoreComment } from './suppression-comments.ts';
import { SUPPRESSION } from './suppression-rules.ts';

const DIRECTIVE = 'ignore';

/** Longest name shown in a message, and longest one for which a similar name is looked for. */
const MAX_NAME = 80;

/** What the ledger has to know about the checks. */
export interface KnownChecks {
  readonly known: ReadonlySet<string>;
  /** True when the check ran on that file, so that its silence means something. */
  ran(check: string, file: string): boolean;
}

/** Remembers which ignore comments were of use. */
export class IgnoreLedger {
  readonly #comments: ReadonlyMap<string, readonly IgnoreComment[]>;
  /** By file and check, since most findings are not ignored. */
  readonly #byCheck = new Map<string, IgnoreComment[]>();
  /** For each comment, the checks for which it was of use. */
  readonly #used = new Map<IgnoreComment, Set<string>>();

  /** @param comments - by file */
  constructor(comments: ReadonlyMap<string, readonly IgnoreComment[]>) {
    this.#comments = comments;
    for (const [file, list] of comments) for (const comment of list) this.#index(file, comment);
  }

  /** The comment that ignores a finding, which is of use from now on; undefined when there is none. */
  match(draft: FindingDraft): IgnoreComment | undefined {
    const comments = this.#byCheck.get(keyOf(draft.file, draft.check));
    if (comments === undefined) return undefined;
    const fitting = comments.filter(({ from, to }) => draft.line >= from && draft.line <= to);
    for (const comment of fitting) this.#use(comment, draft.check);
    return fitting[0];
  }

  /** What is wrong with the comments themselves; ask after all findings have been matched. */
  complaints(checks: KnownChecks): readonly FindingDraft[] {
    return [...this.#comments].flatMap(([file, comments]) =>
      comments.flatMap((comment) => this.#complaintsAbout(file, comment, checks)),
    );
  }

  #index(file: string, comment: IgnoreComment): void {
    if (comment.directive !== DIRECTIVE) return;
    for (const check of new Set(comment.checks)) {
      const key = keyOf(file, check);
      const list = this.#byCheck.get(key);
      if (list) list.push(comment);
      else this.#byCheck.set(key, [comment]);
    }
  }

  #use(comment: IgnoreComment, check: string): void {
    const used = this.#used.get(comment);
    if (used) used.add(check);
    else this.#used.set(comment, new Set([check]));
  }

  #complaintsAbout(file: string, comment: IgnoreComment, checks: KnownChecks): readonly FindingDraft[] {
    const say = (check: string, message: string): FindingDraft => complaint(file, comment, check, message);
    if (comment.directive !== DIRECTIVE)
      return misspelt(comment.directive).map((text) => say(SUPPRESSION.unknownCheck, text));
    if (comment.checks.length === 0) return [say(SUPPRESSION.unknownCheck, NO_CHECK)];
    const unknown = comment.checks.filter((check) => !checks.known.has(check));
    const unused = comment.checks.filter(
      (check) => checks.known.has(check) && this.#isUnused(file, comment, check, checks),
    );
    return [
      ...(unknown.length > 0 ? [say(SUPPRESSION.unknownCheck, noSuchCheck(unknown, checks.known))] : []),
      ...(unused.length > 0 ? [say(SUPPRESSION.unused, findsNothing(unused, comment))] : []),
      ...(comment.reason === undefined && unknown.length === 0
        ? [say(SUPPRESSION.noReason, whyIgnored(comment.checks))]
        : []),
    ];
  }

  #isUnused(file: string, comment: IgnoreComment, check: string, checks: KnownChecks): boolean {
    return !this.#used.get(comment)?.has(check) && checks.ran(check, file);
  }
}

const NO_CHECK = `this comment names no check; write \`# gitops-actions: ignore <check> -- <reason>\``;

function keyOf(file: string, check: string): string {
  return `${check}\0${file}`;
}

function complaint(file: string, comment: IgnoreComment, check: string, message: string): FindingDraft {
  const { line, column, endColumn } = comment;
  return { check, severity: 'warning', message, file, line, column, endLine: line, endColumn };
}

/** Other words behind the marker may be meant for other jobs; only what looks like `ignore` is a mistake. */
function misspelt(directive: string): readonly string[] {
  if (directive.length > MAX_NAME || nearest(directive, [DIRECTIVE]) === undefined) return [];
  return [`there is no directive ${quoted(directive)}; did you mean \`${DIRECTIVE}\`?`];
}

function noSuchCheck(names: readonly string[], known: ReadonlySet<string>): string {
  const [first = ''] = names;
  const similar = names.length === 1 && first.length <= MAX_NAME ? nearest(first, known) : undefined;
  if (similar !== undefined) return `there is no check ${quoted(first)}; did you mean \`${similar}\`?`;
  const hint = 'write `# gitops-actions: ignore <check>, <check> -- <reason>`';
  return `there is no check ${listed(names)}; ${hint}`;
}

function findsNothing(names: readonly string[], comment: IgnoreComment): string {
  const isAll = names.length === comment.checks.length;
  const verb = names.length === 1 ? 'finds' : 'find';
  return `${listed(names)} ${verb} nothing here; remove ${isAll ? 'this comment' : 'that from this comment'}`;
}

function whyIgnored(names: readonly string[]): string {
  return `say why ${listed(names)} ${names.length === 1 ? 'is' : 'are'} ignored: add \` -- <reason>\` to this comment`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(quoted);
  return names.length > 5 ? `${shown.join(', ')} and others` : shown.join(', ');
}

function quoted(name: string): string {
  return `\`${shorten(name, MAX_NAME)}\``;
}
