/** Bounds that hold before a document costs anything. */
export interface YamlLimits {
  /** How deep collections may nest within one document. */
  readonly maxDepth: number;
}

/**
 * 400 levels are far more than any manifest has and far fewer than a recursive walk over the value could overflow on.
 * (Go's reader stops at 10,000.)
 */
export const DEFAULT_LIMITS: YamlLimits = { maxDepth: 400 };

/** So many duplicate keys, and so many ambiguous scalars, are recorded for one document; the rest is not. */
export const MAX_RECORDS = 1000;
