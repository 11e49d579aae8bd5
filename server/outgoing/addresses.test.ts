import { describe, expect, it } from "vitest";
import { isPublicAddress } from "@/server/outgoing/addresses";

describe("isPublicAddress", () => {
  it.each(["8.8.8.8", "140.82.121.4", "2606:4700::1111", "::ffff:8.8.8.8"])("lets %s pass", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ["loopback", "127.0.0.1"],
    ["loopback", "127.8.8.8"],
    ["loopback", "::1"],
    ["unspecified", "0.0.0.0"],
    ["unspecified", "::"],
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "192.168.1.1"],
    ["unique local", "fd12::1"],
    ["link-local, metadata", "169.254.169.254"],
    ["link-local", "fe80::1"],
    ["site-local", "fec0::1"],
    ["carrier-grade NAT", "100.64.0.1"],
    ["multicast", "224.0.0.1"],
    ["multicast", "ff02::1"],
    ["broadcast", "255.255.255.255"],
    ["reserved", "240.0.0.1"],
    ["documentation", "192.0.2.1"],
    ["documentation", "2001:db8::1"],
    ["benchmarking", "198.18.0.1"],
    ["IPv4-mapped", "::ffff:127.0.0.1"],
    ["IPv4-mapped", "::ffff:a9fe:a9fe"],
    ["IPv4-compatible", "::127.0.0.1"],
    ["NAT64", "64:ff9b::7f00:1"],
    ["NAT64, local use", "64:ff9b:1::7f00:1"],
    ["6to4", "2002:7f00:1::"],
    ["Teredo", "2001::1"],
    ["octal", "0177.0.0.1"],
    ["hexadecimal", "0x7f.0.0.1"],
    ["no address", "localhost"],
    ["no address", ""],
  ])("stops %s addresses (%s)", (_, address) => expect(isPublicAddress(address)).toBe(false));
});
