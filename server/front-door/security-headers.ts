import type { Visitor } from "@/server/front-door/visitor";

const TWO_YEARS_SECONDS = 63_072_000;

const always = { "x-content-type-options": "nosniff" };

/** What only a document can do something with. */
const ofDocuments = {
  ...always,
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
};

/** Headers that answers carry beside their content security policy. */
export function securityHeaders(proto: Visitor["proto"], isDocument: boolean): Record<string, string> {
  const headers = isDocument ? ofDocuments : always;
  return proto === "http"
    ? headers
    : { ...headers, "strict-transport-security": `max-age=${TWO_YEARS_SECONDS}` };
}
