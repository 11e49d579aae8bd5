import type { Forge } from "@/lib/forges";

/** What a git host sent: nothing of it is believed before its signature is. */
export type Delivery = {
  forge: Forge;
  headers: Headers;
  body: Buffer;
  /** The JSON that it carries: the body as it came, or the field of a form. */
  payload: Buffer;
};

const isForm = (headers: Headers) =>
  (headers.get("content-type") ?? "").toLowerCase().startsWith("application/x-www-form-urlencoded");

export function deliveryOf(forge: Forge, headers: Headers, body: Buffer): Delivery {
  if (!isForm(headers)) return { forge, headers, body, payload: body };
  const field = new URLSearchParams(body.toString("utf8")).get("payload") ?? "";
  return { forge, headers, body, payload: Buffer.from(field) };
}
