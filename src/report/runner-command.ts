import type { Severity } from '../kernel/finding.ts';

/** What an annotation says about its place; the runner leaves out what is undefined. */
export interface AnnotationProperties {
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
  readonly title?: string;
}

/** GitHub's words for the severities. */
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/**
 * One annotation as a workflow command, without a line break. Escaped as the toolkit does, so that the runner reads
 * back exactly the given text.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotation(severity: Severity, properties: AnnotationProperties, message: string): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const head = pairs.length > 0 ? ` ${pairs.join(',')}` : '';
  return `::${LEVEL[severity]}${head}::${escapeData(message)}`;
}

/** Text behind the second `::` of a workflow command. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a property of a workflow command. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
