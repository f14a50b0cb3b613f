import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/repository/decode.ts';

const bytes = (text: string, encoding: BufferEncoding): Buffer => Buffer.from(text, encoding);

/** UTF-16 with the bytes of each unit the other way round. */
const bigEndian = (text: string): Buffer => bytes(text, 'utf16le').swap16();

const utf32 = (text: string): Buffer =>
  Buffer.concat([...text].map((c) => Buffer.from([c.charCodeAt(0), 0, 0, 0])));

describe('decode', () => {
  it.each(['', 'a: 1\n', 'ä: ö\n', '\ufeffa: 1\r\n', 'emoji: 😀\n', 'x\u2028y'])(
    'decodes %j as it stands',
    (text) => {
      expect(decode(bytes(text, 'utf8'))).toEqual({ text });
    },
  );

  it.each([
    ['UTF-16', bytes('\ufeffa: 1\n', 'utf16le')],
    ['UTF-16', bigEndian('\ufeffa: 1\n')],
    ['UTF-16', bytes('a: 1\n', 'utf16le')],
    ['UTF-16', bigEndian('a: 1\n')],
    ['UTF-16', bytes('a', 'utf16le')],
    ['UTF-32', utf32('\ufeffa')],
    ['UTF-32', utf32('a: 1')],
    ['UTF-32', Buffer.from(utf32('a: 1')).swap32()],
  ])('names %s, with and without a byte order mark', (encoding, input) => {
    expect(decode(input).problem).toEqual({
      code: 'utf-16',
      message: `the file is encoded in ${encoding}; save it as UTF-8`,
      line: 1,
    });
  });

  it('says where a binary file has its first NUL byte', () => {
    expect(decode(bytes('a: 1\nb: \0\n', 'utf8')).problem).toMatchObject({ code: 'binary', line: 2 });
    expect(decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0, 1])).problem).toMatchObject({
      code: 'binary',
    });
  });

  it.each([
    ['a stray continuation byte', [0x61, 0x0a, 0x80], 2, '80'],
    ['Latin-1', [0x61, 0x0a, 0x0a, 0xe4, 0x62], 3, 'E4'],
    ['an overlong form', [0x61, 0xc0, 0x80], 1, 'C0'],
    ['a surrogate', [0xed, 0xa0, 0x80], 0, 'ED'],
    ['a sequence cut off by the end', [0x61, 0xe2, 0x82], 1, 'E2'],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0, 'F4'],
  ])('says where %s stands', (_title, input, offset, byte) => {
    const line = input.slice(0, offset).filter((value) => value === 0x0a).length + 1;
    expect(decode(Uint8Array.from(input)).problem).toEqual({
      code: 'invalid-utf-8',
      message: `byte 0x${byte} at offset ${offset} (line ${line}) is not valid UTF-8; save the file as UTF-8`,
      line,
    });
  });

  it('agrees with the strict decoder of the platform on any bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 40 }), (input) => {
        const decoded = decode(input);
        if (decoded.problem?.code === 'utf-16') return;
        if (decoded.problem === undefined) expect(decoded.text).toBe(strict.decode(input));
        else expect(() => strict.decode(input)).toThrow();
      }),
    );
  });
});
