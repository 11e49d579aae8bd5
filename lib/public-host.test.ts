import { expect, it } from "vitest";
import { isPublicHost } from "./public-host";

const hostOf = (address: string) => new URL(address).hostname;

it.each([
  "https://example.org/",
  "https://EXAMPLE.org./",
  "https://münchen.example/",
  "https://8.8.8.8/",
  "https://[2606:4700::1111]/",
  "https://local.example.com/",
])("lets people be sent to %s", (address) => expect(isPublicHost(hostOf(address))).toBe(true));

it.each([
  "http://localhost:3000/",
  "http://app.localhost/",
  "http://intranet/",
  "http://printer.local/",
  "http://db.internal./",
  "http://127.0.0.1/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://10.0.0.1/",
  "http://169.254.169.254/latest/",
  "http://[::1]/",
  "http://[::ffff:192.168.0.1]/",
  "http://[fd00::1]/",
])("does not send people to %s", (address) => expect(isPublicHost(hostOf(address))).toBe(false));
