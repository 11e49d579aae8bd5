import { LRUCache } from "lru-cache";
import ipaddr from "ipaddr.js";

/** The client that is never counted. */
export const THIS_MACHINE = "this machine";
/** Addresses read lately: a client asks more than once. */
const read = new LRUCache<string, string>({ max: 10_000 });
/** What one customer of a provider usually gets; inside it addresses may be changed at will. */
const IPV6_PREFIX_HEXTETS = 4;
/** Some proxies write the port too. */
const withPort = /^(?:\[([\da-f:.]+)\](?::\d+)?|([\d.]+):\d+)$/i;

/**
 * Whom requests from an address are counted for: the address, or the /64 network of an IPv6 one. Undefined for what is
 * no address.
 */
export function clientOf(address: string): string | undefined {
  const known = read.get(address);
  if (known !== undefined) return known;
  const client = parse(address);
  if (client !== undefined) read.set(address, client);
  return client;
}

function parse(text: string): string | undefined {
  const [, bracketed, dotted] = withPort.exec(text) ?? [];
  const address = bracketed ?? dotted ?? text;
  if (!ipaddr.IPv6.isValid(address) && !ipaddr.IPv4.isValidFourPartDecimal(address)) return undefined;
  // An IPv4 address in IPv6 clothes (::ffff:192.0.2.1) is that IPv4 address.
  const parsed = ipaddr.process(address);
  if (parsed.range() === "loopback") return THIS_MACHINE;
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const network = parsed.parts.slice(0, IPV6_PREFIX_HEXTETS).map((part) => part.toString(16));
  return `${network.join(":")}::/64`;
}
