import type { JsonScalar } from '../../kernel/json.ts';
import type { Path } from '../../kernel/path.ts';

/** Which rule of a schema a value breaks. */
export type ViolationCode =
  | 'unknown-field'
  | 'type'
  | 'required'
  | 'null'
  | 'enum'
  | 'format'
  | 'pattern'
  | 'range'
  | 'length'
  | 'duplicate-item'
  | 'alternatives'
  | 'depth';

/** How a violation can be mended in the document. */
export type ViolationFix =
  | { readonly kind: 'rename-key'; readonly key: string }
  | { readonly kind: 'set-scalar'; readonly value: JsonScalar }
  | { readonly kind: 'quote-scalar' };

/** One place where a value is not what its schema says. */
export interface Violation {
  readonly code: ViolationCode;
  /** From the validated value to the offending node. */
  readonly path: Path;
  /** Which part of the node is wrong: its key (an unknown field, say) or its value. */
  readonly part: 'key' | 'value';
  /** One sentence for a person; never quotes a value that could be a secret. */
  readonly message: string;
  /** The schema is known to lag behind its project, so that this may be no mistake. */
  readonly lags: boolean;
  /** The API server accepts it all the same, though some ways of applying it fail. */
  readonly isTolerated?: boolean;
  readonly fix?: ViolationFix;
}

/** Is told every violation, in the order of the document. */
export type ViolationSink = (violation: Violation) => void;
