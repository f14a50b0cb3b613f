import type { Severity } from '../kernel/finding.ts';

/** Paints parts of a text for a terminal; leaves them alone when colours are off. */
export interface Palette {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
}

const SEVERITY_CODE = { error: '31', warning: '33', note: '36' } as const satisfies Record<Severity, string>;

/** The palette for an output with or without colours. */
export function palette(color: boolean): Palette {
  const paint = (code: string, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    severity: (severity, text) => paint(`1;${SEVERITY_CODE[severity]}`, text),
    strong: (text) => paint('1', text),
    faint: (text) => paint('2', text),
    good: (text) => paint('1;32', text),
  };
}
