import { base64ByteLength, decodeBase64Text } from './base64.ts';
import { isSubstituted } from './substitution.ts';

/** Words that stand where a person or a tool is to put the real value. */
const PLACEHOLDER =
  /^(?:change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|it|this)|(?:update|insert|enter|fill[-_ ]in|replace|change|your)[-_ ][a-z][a-z _-]*|to[-_ ]?do|tbd|fix[-_ ]?me|placeholder|dummy|example|redacted|none|null|x{3,}|\*{3,}|\.{3}|-+)!*$/i;

/** `<your-password>`, `%PASSWORD%`, `__PASSWORD__`, `$PASSWORD`, `[[ password ]]`, `AVP` and `vault:` references. */
const MARKED =
  /^(?:<[^<>\n]*>|%[\w.-]+%|__\w+__|@@?\w+@@?|\$[A-Za-z_]\w*|\[\[.*\]\]|vault:\S+|op:\/\/\S+|ssm:\S+)$/;

const PEM_BEGIN = /^-----BEGIN ([A-Z0-9 ]{1,40})-----$/;
const PEM_BODY = /^[A-Za-z0-9+/=]*$/;
const PUBLIC_PEM = new Set([
  'CERTIFICATE',
  'TRUSTED CERTIFICATE',
  'PUBLIC KEY',
  'RSA PUBLIC KEY',
  'X509 CRL',
  'CERTIFICATE REQUEST',
]);

/** A comment, or an OpenSSH public key, with or without the host that it belongs to. */
const PUBLIC_LINE =
  /^(?:#.*|\S*\s*(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+) [A-Za-z0-9+/=]+(?: .*)?)?$/;

/** Longest text that is looked at for certificates; longer ones are taken as secret. */
const MAX_LENGTH = 1 << 20;

/** A line that sets a password or the like to something that is not filled in later. */
const CREDENTIAL_LINE =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|api[-_]?key|access[-_]?key|private[-_]?key)["']?[ \t]*[:=][ \t]*["']?[^\s"'$<{[]/i;

/** Single values that say how a program runs rather than how to get into it: switches, small numbers, paths. */
const SETTING = /^(?:true|false|\d{1,5}|\/[\w./-]*)$/;

/**
 * What a value of a Secret gives away. Harmless are empty values, placeholders, what another program fills in or
 * decrypts, and public certificates and keys. Settings are files and values without a password or the like.
 */
export type SecretValueKind = 'harmless' | 'setting' | 'secret';

/** Judges a value of a Secret; `isEncoded` when it stands under `data`, where values are base64. */
export function judgeSecretValue(value: string, isEncoded: boolean): SecretValueKind {
  const trimmed = value.trim();
  if (isHarmless(trimmed)) return 'harmless';
  if (!isEncoded || base64ByteLength(trimmed) === undefined) return isSetting(trimmed) ? 'setting' : 'secret';
  const text = decodeBase64Text(trimmed)?.trim();
  if (text === undefined) return 'secret';
  if (isHarmless(text)) return 'harmless';
  return isSetting(text) ? 'setting' : 'secret';
}

function isSetting(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (SETTING.test(text)) return true;
  const isFile = text.includes('\n') || text.startsWith('{') || text.startsWith('[');
  return isFile && !text.includes('PRIVATE KEY') && !CREDENTIAL_LINE.test(text);
}

function isHarmless(text: string): boolean {
  return (
    text === '' ||
    isSubstituted(text) ||
    PLACEHOLDER.test(text.slice(0, 200)) ||
    MARKED.test(text.slice(0, 500)) ||
    isPublic(text)
  );
}

/** True for PEM text of certificates and public keys alone, for OpenSSH public keys, and for lines of `known_hosts`. */
function isPublic(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  let block: string | undefined;
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (block === undefined) {
      block = PEM_BEGIN.exec(line)?.[1];
      if (block === undefined ? !PUBLIC_LINE.test(line) : !PUBLIC_PEM.has(block)) return false;
    } else if (line === `-----END ${block}-----`) block = undefined;
    else if (!PEM_BODY.test(line)) return false;
  }
  return block === undefined;
}
