import type { Forge } from "@/lib/forges";

/** What a git host sent: nothing of it is believed before its signature is. */
export type Delivery = {
  forge: Forge;
  headers: Headers;
  body: Buffer;
  /** The JSON that it carries: the body itself, or the field of a form. */
  payload: string;
};

const isForm = (headers: Headers) =>
  (headers.get("content-type") ?? "").toLowerCase().startsWith("application/x-www-form-urlencoded");

export function deliveryOf(forge: Forge, headers: Headers, body: Buffer): Delivery {
  const text = body.toString("utf8");
  const payload = isForm(headers) ? (new URLSearchParams(text).get("payload") ?? "") : text;
  return { forge, headers, body, payload };
}
