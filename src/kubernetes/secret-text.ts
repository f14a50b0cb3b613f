const SECRET_KIND = /\bkind["']?:[ \t]*["']?Secret\b/;

/** True for text that declares a Secret, also when it cannot be parsed: none of its lines is to be shown. */
export function mayHoldSecret(text: string): boolean {
  return SECRET_KIND.test(text);
}
