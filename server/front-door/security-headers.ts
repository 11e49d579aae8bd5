import type { Visitor } from "@/server/front-door/visitor";

const TWO_YEARS_SECONDS = 63_072_000;

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
};

/** Headers that every answer carries beside its content security policy. */
export function securityHeaders(proto: Visitor["proto"]): Record<string, string> {
  if (proto === "http") return always;
  return { ...always, "strict-transport-security": `max-age=${TWO_YEARS_SECONDS}` };
}
