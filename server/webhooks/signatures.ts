import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Forge } from "@/lib/forges";
import type { Delivery } from "./delivery";

/** How far a signed time may be from ours: https://www.standardwebhooks.com */
const MAX_CLOCK_DIFFERENCE_S = 5 * 60;
const HEX_DIGEST = /^[\da-f]{64}$/i;
const SIGNING_TOKEN = "whsec_";

const digestOf = (content: string | Buffer) => createHash("sha256").update(content).digest();
const hmacOf = (key: string | Buffer, content: string | Buffer) =>
  createHmac("sha256", key).update(content).digest();

/** Takes as long for any two texts, whatever they have in common. */
const isSameText = (given: string, expected: string) => timingSafeEqual(digestOf(given), digestOf(expected));

function isHexOf(given: string | null, expected: Buffer): boolean {
  return given !== null && HEX_DIGEST.test(given) && timingSafeEqual(Buffer.from(given, "hex"), expected);
}

/** Whether a header says `sha256=` and the HMAC of the body. */
const hasPrefixedHmac = ({ headers, body }: Delivery, header: string, secret: string): boolean => {
  const [, given = null] = /^sha256=(.*)$/.exec(headers.get(header) ?? "") ?? [];
  return isHexOf(given, hmacOf(secret, body));
};

/** Names what is signed: the same again has the same name, whatever is said beside it. */
const nameOf = (content: string | Buffer) => digestOf(content).toString("hex");

/** What GitLab signs since its version 19: number and time of the delivery, and the body. */
function checkSigningToken({ headers, body }: Delivery, secret: string, now: Date): string | null {
  const id = headers.get("webhook-id") ?? "";
  const time = headers.get("webhook-timestamp") ?? "";
  if (!/^\d{1,12}$/.test(time)) return null;
  if (Math.abs(Number(time) - now.getTime() / 1000) > MAX_CLOCK_DIFFERENCE_S) return null;
  const key = secret.startsWith(SIGNING_TOKEN)
    ? Buffer.from(secret.slice(SIGNING_TOKEN.length), "base64")
    : secret;
  const expected = hmacOf(key, Buffer.concat([Buffer.from(`${id}.${time}.`), body])).toString("base64");
  const given = (headers.get("webhook-signature") ?? "").split(" ");
  return given.some((each) => isSameText(each, `v1,${expected}`)) ? nameOf(id) : null;
}

type Check = (delivery: Delivery, secret: string, now: Date) => string | null;

const checks: Readonly<Record<Forge, Check>> = {
  github: (delivery, secret) =>
    hasPrefixedHmac(delivery, "x-hub-signature-256", secret) ? nameOf(delivery.body) : null,
  bitbucket: (delivery, secret) =>
    hasPrefixedHmac(delivery, "x-hub-signature", secret) ? nameOf(delivery.body) : null,
  // The payload is signed, also where a form carries it. Gitea does not know the first header.
  codeberg: ({ headers, payload }, secret) => {
    const given = headers.get("x-forgejo-signature") ?? headers.get("x-gitea-signature");
    return isHexOf(given, hmacOf(secret, payload)) ? nameOf(payload) : null;
  },
  // Number and time are always sent; only the signature tells that there is one.
  gitlab: (delivery, secret, now) => {
    if (delivery.headers.has("webhook-signature")) return checkSigningToken(delivery, secret, now);
    return isSameText(delivery.headers.get("x-gitlab-token") ?? "", secret) ? nameOf(delivery.body) : null;
  },
};

/**
 * The name by which a delivery is remembered, if whoever knows the secret sent it; else null. It comes from what is signed:
 * the number of a delivery is not (but GitLab's), and could be changed to send the same again.
 */
export function deliveryName(delivery: Delivery, secret: string, now: Date): string | null {
  const name = checks[delivery.forge](delivery, secret, now);
  return name && `${delivery.forge} ${name}`;
}
