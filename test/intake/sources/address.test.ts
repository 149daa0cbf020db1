import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Fetcher, openFetcher } from '../../../src/intake/sources/address.ts';
import type { OnrecordError } from '../../../src/model/index.ts';
import { isPublicAddress } from '../../../src/intake/sources/public-address.ts';

const page =
  '<html><head><title>Ferry resumes</title></head><body><p>The ferry to Ostrel sails again.</p></body></html>';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const redirect =
  (location: string): Handler =>
  (_, response) =>
    response.writeHead(302, { location }).end();

const routes: Record<string, Handler> = {
  '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /closed/\n'),
  '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-2' }).end(page),
  '/closed/page': (_, response) => response.end(page),
  '/moved': redirect('/page'),
  '/loop': redirect('/loop'),
  '/metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/decimal': redirect('http://2852039166/latest/'),
  '/localhost': redirect('http://localhost:8765/'),
  '/six': redirect('http://[::ffff:127.0.0.1]:8765/'),
  '/local-file': redirect('file:///etc/passwd'),
  '/script': redirect('javascript:alert(1)'),
  '/gone': (_, response) => response.writeHead(410).end('gone'),
  '/slow': () => {},
  '/long': (_, response) => response.end(Buffer.alloc(300_000, 97)),
  '/bomb': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
};

const server = createServer((request, response) => {
  const handler = routes[request.url ?? ''];
  if (handler) handler(request, response);
  else response.writeHead(404).end();
});
let base = '';
let fetcher: Fetcher;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fetcher = openFetcher({ allowPrivate: true, timeoutMs: 2000, bytesMax: 100_000 });
});

after(async () => {
  await fetcher.close();
  server.closeAllConnections();
  server.close();
});

async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: { code?: unknown }) => error.code,
  );
}

test('a page comes with its bytes, final address, media type and the charset of its header', async () => {
  const capture = await fetcher.capture(`${base}/moved`);
  assert.equal(Buffer.from(capture.bytes).toString(), page);
  const { url, mediaType, charset, file } = capture;
  assert.deepEqual(
    { url, mediaType, charset, file },
    { url: `${base}/page`, mediaType: 'text/html', charset: 'iso-8859-2', file: null },
  );
});

test('a private host is refused unless a flag opens it', async () => {
  const closed = openFetcher({ timeoutMs: 2000 });
  assert.equal(await codeOf(closed.capture(`${base}/page`)), 'address-refused');
  assert.equal(await codeOf(closed.capture(base.replace('127.0.0.1', 'localhost'))), 'address-refused');
  await closed.close();
});

for (const path of ['/metadata', '/decimal', '/localhost', '/six', '/local-file', '/script'])
  test(`the redirect at ${path} is refused by name, flag or no flag`, async () => {
    const address = `${base}${path}`;
    await assert.rejects(fetcher.capture(address), (error: OnrecordError) => {
      assert.deepEqual([error.code, error.subject], ['address-refused', address]);
      assert.ok(error.message.startsWith(`${address}: `), error.message);
      return true;
    });
  });

test('redirects, time, size and packed size have limits', async () => {
  assert.equal(await codeOf(fetcher.capture(`${base}/loop`)), 'too-many-redirects');
  assert.equal(await codeOf(fetcher.capture(`${base}/long`)), 'too-large');
  assert.equal(await codeOf(fetcher.capture(`${base}/bomb`)), 'too-large');
  const hasty = openFetcher({ allowPrivate: true, timeoutMs: 150 });
  assert.equal(await codeOf(hasty.capture(`${base}/slow`)), 'address-timeout');
  await hasty.close();
});

test('robots.txt is obeyed, and can be left aside', async () => {
  assert.equal(await codeOf(fetcher.capture(`${base}/closed/page`)), 'robots-refused');
  const bold = openFetcher({ allowPrivate: true, obeyRobots: false });
  assert.equal((await bold.capture(`${base}/closed/page`)).bytes.length, page.length);
  await bold.close();
});

test('what is not there is told by its status; what is no web address is refused', async () => {
  await assert.rejects(fetcher.capture(`${base}/gone`), { code: 'address-failed', message: /410/ });
  assert.equal(await codeOf(fetcher.capture('file:///etc/passwd')), 'address-refused');
  assert.equal(await codeOf(fetcher.capture('ftp://courier.example/a')), 'address-refused');
  assert.equal(await codeOf(fetcher.capture('http://[bad')), 'address-refused');
});

test('only unicast addresses of the public Internet are public', () => {
  for (const address of ['93.184.216.34', '2606:2800:220:1::1']) assert.ok(isPublicAddress(address), address);
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.1.1',
    '172.16.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '100.64.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    'not an address',
  ])
    assert.ok(!isPublicAddress(address), address);
});
