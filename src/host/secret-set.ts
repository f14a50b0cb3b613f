import { Buffer } from 'node:buffer';
import type { Secrets } from './host.ts';

const MASK = '***';

/** Shorter values are not hidden: they would black out ordinary words and tell nothing. */
const SHORTEST = 4;

/**
 * The values to hide in every output, with the forms in which they usually leak: single lines of a longer value,
 * base64 at each of its three alignments, base64url, URL encoding, JSON strings.
 */
export function createSecrets(onHide: (form: string) => void = () => {}): Secrets {
  const forms = new Set<string>();
  let longestFirst: readonly string[] = [];
  return {
    hide(value) {
      const fresh = formsOf(value).filter((form) => !forms.has(form));
      for (const form of fresh) {
        forms.add(form);
        onHide(form);
      }
      if (fresh.length > 0) longestFirst = [...forms].sort((a, b) => b.length - a.length);
    },
    scrub(text) {
      let scrubbed = text;
      for (const form of longestFirst) scrubbed = scrubbed.replaceAll(form, MASK);
      return scrubbed;
    },
  };
}

function formsOf(value: string): string[] {
  const plain = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
  const forms = plain
    .filter((text) => text.length >= SHORTEST)
    .flatMap((text) => [text, ...encodings(text)])
    .filter((form) => form.length >= SHORTEST);
  return [...new Set(forms)];
}

function encodings(text: string): string[] {
  return [...base64Forms(text), encodeUrl(text), JSON.stringify(text).slice(1, -1)];
}

/** Lone surrogates have no URL encoding: they become the replacement character, as in UTF-8. */
function encodeUrl(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

/**
 * The parts of base64 text that show `text` wherever it stands in what was encoded: the first and last characters
 * depend on the neighbours and are left out. Also the whole encoding of `text` alone, in both alphabets.
 */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  const shifted = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return encoded.slice(start, end);
  });
  const standard = [bytes.toString('base64'), ...shifted];
  return [...standard, ...standard.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}
