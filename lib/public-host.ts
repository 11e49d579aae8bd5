import ipaddr from "ipaddr.js";

/** Names that no public site has: of this machine, of a network of one's own, or kept for examples. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion)$/;

/**
 * Whether everybody may be sent to a host, as `URL` spells it: not this machine, no network of one's own, no bare name. It
 * is judged by its name alone; what asks it for something looks at its addresses as well (server/outgoing/).
 */
export function isPublicHost(hostname: string): boolean {
  const name = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
  if (ipaddr.isValid(name)) return ipaddr.process(name).range() === "unicast";
  return name.includes(".") && !PRIVATE_NAME.test(name);
}
