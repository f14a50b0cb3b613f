import type { Reporter } from './run-report.ts';

/** Every output format, and how to load the reporter for it: a run loads only the one it uses. */
const LOADERS = {
  text: async () => (await import('./text.ts')).reportText,
  json: async () => (await import('./json.ts')).reportJson,
  sarif: async () => (await import('./sarif.ts')).reportSarif,
  junit: async () => (await import('./junit.ts')).reportJunit,
  github: async () => (await import('./github.ts')).reportGithub,
  gitlab: async () => (await import('./gitlab.ts')).reportGitlab,
  markdown: async () => (await import('./markdown.ts')).reportMarkdown,
} as const satisfies Record<string, () => Promise<Reporter>>;

/** Name of an output format, as given to `--format`. */
export type Format = keyof typeof LOADERS;

/** The output formats, in the order in which help shows them. */
export const FORMATS = Object.keys(LOADERS) as readonly Format[];

/** Loads the reporter for a format. */
export function loadReporter(format: Format): Promise<Reporter> {
  return LOADERS[format]();
}
