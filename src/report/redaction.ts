import type { Finding } from '../kernel/finding.ts';
import type { Span } from './code-frame.ts';

/** What stands in place of a secret. */
const HIDDEN = '***';

/** A key at the start of a line, behind list dashes and with its quotes. */
const LEADING_KEY = /^[\s-]*(?:"[\w./-]{1,253}"|'[\w./-]{1,253}'|[\w./-]{1,253}):(?=\s|$)/;

const SECRET_DATA = /\/(?:data|stringData)(?:\/|$)/;

/** True when the text at the finding must not be shown: the check says so, or it stands in a Secret's data. */
export function isSensitive(finding: Finding): boolean {
  if (finding.sensitive === true) return true;
  return finding.resource?.kind === 'Secret' && SECRET_DATA.test(finding.pointer ?? '');
}

/** The line with everything hidden but a key that leads it, and the place of what is hidden. */
export function redactedLine(line: string): { readonly text: string; readonly span: Span } {
  const key = LEADING_KEY.exec(line)?.[0];
  const shown = key === undefined ? '' : `${key} `;
  const text = `${shown}${HIDDEN}`;
  return { text, span: { start: shown.length, end: text.length } };
}
