import dns from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { isPublicAddress } from "@/server/outgoing/addresses";

/** Asks for all addresses of a host name. Tests inject their own. */
export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;

const systemResolve: Resolve = (hostname) => dns.promises.lookup(hostname, { all: true });

/** Thrown while connecting, when a name leads to private addresses only. */
export class PrivateAddress extends Error {
  override readonly name = "PrivateAddress";
}

/**
 * Looks a name up and hands on only its public addresses, so that what was checked is what is connected to: a
 * second look-up, which could answer differently, never happens.
 */
function lookup(resolve: Resolve, mayBePrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const usable = found.filter(({ address }) => mayBePrivate || isPublicAddress(address));
        const [first] = usable;
        if (!first) callback(new PrivateAddress(`${hostname} leads to no public address`), "", 4);
        else if (options.all) callback(null, usable);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 4),
    );
  };
}

/** Connections that reach public addresses only, unless `mayBePrivate`. Addresses that are no names are not seen here. */
export function createAgent(options: {
  connectTimeoutMs: number;
  mayBePrivate: boolean;
  resolve?: Resolve;
}): Agent {
  const { connectTimeoutMs, mayBePrivate, resolve = systemResolve } = options;
  return new Agent({ connect: { timeout: connectTimeoutMs, lookup: lookup(resolve, mayBePrivate) } });
}
