import { expect, test } from "vitest";
import { clientOf, THIS_MACHINE } from "@/server/front-door/client";

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["203.0.113.9:41234", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["::FFFF:cb00:7109", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
  ["[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"],
  ["2001:db8:1:3::9", "2001:db8:1:3::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("counts %s as %s", (address, client) => {
  expect(clientOf(address)).toBe(client);
  expect(clientOf(address)).toBe(client);
});

test.each(["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])(
  "does not count this machine: %s",
  (address) => expect(clientOf(address)).toBe(THIS_MACHINE),
);

test.each([
  "",
  "unknown",
  "_hidden",
  "1",
  "0x7f.1",
  "2130706433",
  "203.0.113",
  "203.0.113.256",
  "evil, 127.0.0.1",
  "a".repeat(10_000),
])("takes no other text for an address: %s", (text) => expect(clientOf(text)).toBeUndefined());
