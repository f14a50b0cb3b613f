import { StringDecoder } from 'node:string_decoder';

/** The text of a stream up to a number of bytes. */
export interface OutputCapture {
  add(bytes: Buffer): void;
  text(): string;
}

/** @param onOverflow - called once, when more than `limit` bytes have come; what comes later is dropped */
export function captureOutput(limit: number, onOverflow: () => void): OutputCapture {
  const decoder = new StringDecoder('utf8');
  const parts: string[] = [];
  let size = 0;
  return {
    add(bytes) {
      if (size > limit) return;
      size += bytes.length;
      if (size > limit) onOverflow();
      else parts.push(decoder.write(bytes));
    },
    text: () => parts.join('') + decoder.end(),
  };
}
