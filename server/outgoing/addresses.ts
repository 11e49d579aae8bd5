import ipaddr from "ipaddr.js";

/**
 * Whether an IP address belongs to the public internet. Loopback, private, link-local (cloud metadata among them),
 * carrier-grade NAT, multicast, reserved and translated (NAT64, 6to4, Teredo) ones do not.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in IPv6 clothes is judged as what it is.
  return ipaddr.process(address).range() === "unicast";
}
