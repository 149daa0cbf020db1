/**
 * Public addresses: which hosts may be fetched from. A page must not be able to send us, by a link or a redirect, to the
 * machine itself, to its neighbours, or to a cloud's metadata service.
 */
import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { OnrecordError } from '../../model/index.ts';

/** True for a unicast address of the public Internet; IPv4 inside IPv6 counts as the IPv4 address that it is. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** The address that a URL's host spells out, null for a name. The URL parser has made decimal and hex forms plain. */
function readLiteral(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}

export function refuseAddress(url: string, why: string): OnrecordError {
  return new OnrecordError('address-refused', `${url} is refused: ${why}`, { subject: url });
}

/** Throws `address-refused` for a URL that is not of the web, or whose host spells out an address that is not public. */
export function checkUrl(url: URL): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuseAddress(url.href, `only http and https addresses are fetched, not ${url.protocol}`);
  const literal = readLiteral(url.hostname);
  if (literal && !isPublicAddress(literal)) throw refuseAddress(url.href, `${literal} is not a public address`);
}

/** Looks names up as `dns.lookup` does, and fails with `address-refused` where any answer is not public. */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const bad = addresses.find(({ address }) => !isPublicAddress(address));
    if (bad) return callback(refuseAddress(hostname, `its address ${bad.address} is not public`), '');
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    return callback(null, first?.address ?? '', first?.family);
  });
};
