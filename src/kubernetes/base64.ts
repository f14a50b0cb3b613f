const NEWLINE = 0x0a;
const RETURN = 0x0d;
const EQUALS = 0x3d;

/**
 * The number of bytes that standard base64 text stands for, or undefined when it is not base64.
 * Line breaks are ignored and padding is required, as in Go's `base64.StdEncoding`, which decodes Secrets.
 */
export function base64ByteLength(text: string): number | undefined {
  let digits = 0;
  let padding = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      if (padding > 0) return undefined;
      digits++;
    } else if (code === EQUALS) padding++;
    else if (code !== NEWLINE && code !== RETURN) return undefined;
  }
  if (padding > 2 || (digits + padding) % 4 !== 0) return undefined;
  return Math.floor((digits * 3) / 4);
}

/** Why text is not standard base64, as the end of a sentence that begins with it; undefined when it is. Never quotes it. */
export function base64Problem(text: string): string | undefined {
  if (base64ByteLength(text) !== undefined) return undefined;
  if (/^[A-Za-z0-9_-]+=*$/.test(text) && /[-_]/.test(text)) {
    return 'holds `-` or `_` of the URL-safe alphabet; base64 in Kubernetes has `+` and `/`';
  }
  if (/^[A-Za-z0-9+/]+$/.test(text)) return 'is plain text or base64 without its `=` padding';
  return 'is not base64';
}

/** The UTF-8 text that standard base64 stands for, or undefined when it is not base64 or not UTF-8. */
export function decodeBase64Text(text: string): string | undefined {
  if (base64ByteLength(text) === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
  } catch {
    return undefined;
  }
}

function isDigit(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a;
  if (code >= 0x41) return code <= 0x5a;
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2f;
}
