/** Addresses: pages and feeds from the web, as captures. Every hop of a redirect is checked like the first address. */
import { Agent, type Dispatcher, fetch, type Response } from 'undici';
import { OnrecordError } from '../../model/index.ts';
import type { Capture } from '../capture.ts';
import { checkUrl, lookUpPublic, refuseAddress } from './public-address.ts';
import { allowsFetch, type RobotsAnswer } from './robots.ts';

export interface FetchOptions {
  /** For everything that one address needs: look-up, redirects, body. */
  readonly timeoutMs: number;
  readonly bytesMax: number;
  readonly redirectsMax: number;
  /** Opens the private host that was asked for; never one that a redirect leads to. */
  readonly allowPrivate: boolean;
  readonly obeyRobots: boolean;
  /** First word of the `User-Agent` header, and the name that robots.txt knows us by. */
  readonly agent: string;
}

const defaultFetchOptions: FetchOptions = {
  timeoutMs: 20_000,
  bytesMax: 20_000_000,
  redirectsMax: 5,
  allowPrivate: false,
  obeyRobots: true,
  agent: 'onrecord',
};

export interface Fetcher {
  /**
   * The capture of `address`. Rejects with an `OnrecordError`: `address-refused` (not public, not http), `address-timeout`,
   * `address-failed` (no answer, or an HTTP error), `too-large`, `too-many-redirects`, `robots-refused`.
   */
  capture(address: string): Promise<Capture>;
  close(): Promise<void>;
}

/** Longest robots.txt that is read, in bytes (RFC 9309 asks for 500 KiB at least). */
const robotsBytesMax = 512_000;
const accept =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,text/plain;q=0.9,*/*;q=0.5';

/** What a fetch of one address has in hand. */
interface Errand {
  readonly asked: URL;
  readonly signal: AbortSignal;
  readonly options: FetchOptions;
  readonly robots: Map<string, RobotsAnswer>;
  readonly dispatcherFor: (url: URL) => Dispatcher;
}

/** A fetcher that keeps its connections and what sites' robots.txt said until it is closed. */
export function openFetcher(changes: Partial<FetchOptions> = {}): Fetcher {
  const options = { ...defaultFetchOptions, ...changes };
  const { timeoutMs } = options;
  const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connections: 4 };
  const guarded = new Agent({ ...limits, connect: { timeout: timeoutMs, lookup: lookUpPublic } });
  const open = new Agent({ ...limits, connect: { timeout: timeoutMs } });
  const robots = new Map<string, RobotsAnswer>();
  return {
    async capture(address) {
      const asked = URL.parse(address);
      if (!asked) throw new OnrecordError('address-refused', `${address} is no address`, { subject: address });
      const dispatcherFor = (url: URL): Dispatcher => (isOpen(url, asked, options) ? open : guarded);
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        return await fetchPage({ asked, signal, options, robots, dispatcherFor });
      } catch (error) {
        throw explain(error, asked.href);
      }
    },
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}

/** True for the very host that was asked for, where private ones are allowed. */
function isOpen(url: URL, asked: URL, options: FetchOptions): boolean {
  return options.allowPrivate && url.host === asked.host && /^https?:$/.test(url.protocol);
}

async function fetchPage(errand: Errand): Promise<Capture> {
  let url = errand.asked;
  for (let hop = 0; hop <= errand.options.redirectsMax; hop++) {
    const response = await request(url, errand);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !location) return captureResponse(url, response, errand);
    await response.body?.cancel();
    const next = URL.parse(location, url.href);
    if (!next) throw refuseAddress(location, `${url.href} redirects to what is no address`);
    url = next;
  }
  const { href } = errand.asked;
  throw new OnrecordError('too-many-redirects', `${href} redirects more than ${errand.options.redirectsMax} times`, {
    subject: href,
  });
}

async function request(url: URL, errand: Errand): Promise<Response> {
  if (!isOpen(url, errand.asked, errand.options)) checkUrl(url);
  if (errand.options.obeyRobots && !(await isAllowed(url, errand)))
    throw new OnrecordError('robots-refused', `${url.href} is closed to programs by the site's robots.txt`, {
      subject: url.href,
    });
  return fetchOnce(url, errand);
}

function fetchOnce(url: URL, { signal, options, dispatcherFor }: Errand): Promise<Response> {
  const headers = { 'user-agent': `${options.agent}/1 (reads news reports)`, accept };
  return fetch(url, { redirect: 'manual', signal, headers, dispatcher: dispatcherFor(url) });
}

async function captureResponse(url: URL, response: Response, { options }: Errand): Promise<Capture> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new OnrecordError('address-failed', `${url.href} answered ${response.status} ${response.statusText}`.trim(), {
      subject: url.href,
    });
  }
  const type = response.headers.get('content-type');
  return {
    bytes: await readBody(response, url, options.bytesMax),
    file: null,
    url: url.href,
    mediaType: type?.split(';')[0]?.trim().toLowerCase() || null,
    charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(type ?? '')?.[1]?.toLowerCase() ?? null,
  };
}

/** The body, counted while it comes: a length that the header gives is not to be trusted, nor is a packed one. */
async function readBody(response: Response, url: URL, bytesMax: number): Promise<Uint8Array> {
  const tooLarge = (): OnrecordError =>
    new OnrecordError('too-large', `${url.href} has more than ${bytesMax} bytes`, { subject: url.href });
  if (Number(response.headers.get('content-length') ?? 0) > bytesMax) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > bytesMax) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function isAllowed(url: URL, errand: Errand): Promise<boolean> {
  const robotsUrl = new URL('/robots.txt', url);
  let answer = errand.robots.get(robotsUrl.origin);
  if (answer === undefined) {
    answer = await fetchRobots(robotsUrl, errand);
    errand.robots.set(robotsUrl.origin, answer);
  }
  return allowsFetch(answer, robotsUrl.href, url.href, errand.options.agent);
}

/** A robots.txt that redirects is taken as missing: following it would only open another way out. */
async function fetchRobots(url: URL, errand: Errand): Promise<RobotsAnswer> {
  const response = await fetchOnce(url, errand);
  if (response.ok) return { text: new TextDecoder().decode(await readStart(response, robotsBytesMax)) };
  await response.body?.cancel();
  return response.status >= 500 ? 'unreachable' : 'missing';
}

async function readStart(response: Response, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= bytesMax) break;
  }
  return Buffer.concat(chunks).subarray(0, bytesMax);
}

/** What went wrong with `address`: the `OnrecordError` behind what `fetch` rejects with, or one that says what happened. */
function explain(error: unknown, address: string): OnrecordError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof OnrecordError) return cause.subject === address ? cause : onTheWay(cause, address);
    if (
      cause.name === 'TimeoutError' ||
      /Timeout/.test(cause.name) ||
      /TIMEOUT|TIMEDOUT/.test((cause as NodeJS.ErrnoException).code ?? '')
    )
      return new OnrecordError('address-timeout', `${address} did not answer in time`, {
        subject: address,
        cause: error,
      });
  }
  const deepest = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const why =
    deepest instanceof Error ? deepest.message || ((deepest as NodeJS.ErrnoException).code ?? '') : String(deepest);
  return new OnrecordError('address-failed', `${address} could not be fetched: ${why}`, {
    subject: address,
    cause: error,
  });
}

/** A fault of a host or a redirect on the way from `address`, told of `address`. */
function onTheWay(fault: OnrecordError, address: string): OnrecordError {
  return new OnrecordError(fault.code, `${address}: ${fault.message}`, { subject: address, cause: fault });
}
