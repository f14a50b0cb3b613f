/** What a GitHub runner offers to an action beyond the host. */
export interface RunnerServices {
  /**
   * Sets an output of the step. Any value is safe: it is written with a random delimiter.
   *
   * @throws ToolError when the runner's file for outputs is not there
   */
  setOutput(name: string, value: string | number): void;
  /**
   * Adds Markdown to the summary of the job. A step may add 1 MiB in all and loses everything beyond;
   * what does not fit, or cannot be written, is left out, and a warning says so.
   */
  appendSummary(markdown: string): Promise<void>;
}
