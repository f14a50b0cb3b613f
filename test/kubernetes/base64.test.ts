import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64ByteLength, base64Problem, decodeBase64Text } from '../../src/kubernetes/base64.ts';

describe('base64', () => {
  it.each([
    ['', 0],
    ['QQ==', 1],
    ['QUI=', 2],
    ['QUJD', 3],
    ['QU\nJD\r\n', 3],
    ['QR==', 1],
    ['+/+/', 3],
  ])('%j stands for %i bytes', (text, bytes) => {
    expect(base64ByteLength(text)).toBe(bytes);
    expect(base64Problem(text)).toBeUndefined();
  });

  it.each([
    ['QQ', 'is plain text or base64 without its `=` padding'],
    ['QQ=', 'is not base64'],
    ['QQ===', 'is not base64'],
    ['QQ==QQ==', 'is not base64'],
    ['QU JD', 'is not base64'],
    ['====', 'is not base64'],
    ['hunter2!', 'is not base64'],
    ['_-_-', 'holds `-` or `_` of the URL-safe alphabet; base64 in Kubernetes has `+` and `/`'],
  ])('is not %j', (text, problem) => {
    expect(base64ByteLength(text)).toBeUndefined();
    expect(base64Problem(text)).toBe(problem);
  });

  it('is what encoding gives, of the same length, and decodes to the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = Buffer.from(text);
        expect(base64ByteLength(bytes.toString('base64'))).toBe(bytes.length);
        expect(decodeBase64Text(bytes.toString('base64'))).toBe(new TextDecoder().decode(bytes));
      }),
    );
  });

  it('gives no text where the bytes are none', () => {
    expect(decodeBase64Text('/w==')).toBeUndefined();
    expect(decodeBase64Text('!')).toBeUndefined();
  });
});
