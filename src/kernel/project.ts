/** Name of the program, the configuration file's stem and the prefix of its comments. */
export const PROGRAM = 'gitops-actions';

/** The version of this release. */
export const VERSION = '0.1.0';

/** `owner/name` of the repository; the only place that knows it. */
export const REPOSITORY = 'gitops-actions/gitops-actions';

/** Address of the project's pages on GitHub. */
export const HOME = `https://github.com/${REPOSITORY}`;

/** Address of the page about a check. */
export function checkPage(id: string): string {
  return `${HOME}/blob/main/docs/checks/${id}.md`;
}
