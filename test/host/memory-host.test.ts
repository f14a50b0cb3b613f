import { expect, test } from 'vitest';
import { createMemoryHost } from '../../src/host/memory-host.ts';

test('the log is recorded as a person would see it', () => {
  const { log, logged, secrets } = createMemoryHost();
  secrets.hide('s3cr3t');
  log.info('::error::x');
  log.warning('with s3cr3t');
  log.error('b\u202ec');
  log.debug('d');
  expect(logged).toEqual([
    { level: 'info', message: '\\::error::x' },
    { level: 'warning', message: 'with ***' },
    { level: 'error', message: 'b\\u202ec' },
    { level: 'debug', message: 'd' },
  ]);
});

test('standard output is kept', () => {
  const { stdout, written } = createMemoryHost({ width: 60 });
  stdout.write('one\n');
  stdout.write('two\n');
  expect(written()).toBe('one\ntwo\n');
  expect(stdout).toMatchObject({ width: 60, color: false });
});

test('time passes while one sleeps', async () => {
  const { clock } = createMemoryHost({ now: 1000 });
  await clock.sleep(60_000);
  expect(clock.now()).toBe(61_000);
});

test('scripted servers answer, others are not there', async () => {
  const host = createMemoryHost({ http: { 'https://example.org/a': { body: 'A', headers: { ETag: '1' } } } });
  const answer = await host.http.get('https://example.org/a');
  expect(answer).toMatchObject({ status: 200, headers: new Map([['etag', '1']]) });
  await expect(host.http.get('https://example.org/b')).rejects.toMatchObject({ code: 'unreachable' });
  await expect(host.http.get('https://example.org/a', { maxBytes: 0 })).rejects.toMatchObject({
    code: 'too-large',
  });
  expect(host.requests).toEqual(['https://example.org/a', 'https://example.org/b', 'https://example.org/a']);
});

test('the files it ends with are known', () => {
  const { files } = createMemoryHost({ files: { 'b.yaml': 'b', '/etc/a': 'a' } });
  files.write('/repo/c.yaml', 'c');
  expect(files.texts()).toEqual({ '/etc/a': 'a', '/repo/b.yaml': 'b', '/repo/c.yaml': 'c' });
});
