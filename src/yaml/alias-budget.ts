const SMALL = 400_000;
const LARGE = 4_000_000;

/**
 * Counts what reading a document costs once all its aliases are written out, by the rule of Go's YAML reader:
 * of up to 400,000 decode operations 99 % may come from aliases, falling to 10 % at 4,000,000.
 */
export class AliasBudget {
  /** Decode operations so far: one for each node, and for each alias those of what it stands for. */
  operations = 0;
  #fromAliases = 0;

  /** Adds the cost of one alias; false when the document expands too much. */
  expand(operations: number): boolean {
    this.operations += operations;
    this.#fromAliases += operations;
    return (
      this.#fromAliases <= 100 ||
      this.operations <= 1000 ||
      this.#fromAliases / this.operations <= allowedRatio(this.operations)
    );
  }
}

function allowedRatio(operations: number): number {
  if (operations <= SMALL) return 0.99;
  if (operations >= LARGE) return 0.1;
  return 0.99 - (0.89 * (operations - SMALL)) / (LARGE - SMALL);
}
