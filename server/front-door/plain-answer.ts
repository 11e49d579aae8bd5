import { escapeHtml } from "@/lib/escape-html";
import type { AddressKind } from "@/server/front-door/address-kind";
import type { RawAnswer } from "@/server/front-door/raw-answer";

/** How those who ask for an address read of a failure: as the API of that version says it, on a page, or as text. */
export type FailureForm = "detail" | "error" | "page" | "text";

/** Programs get JSON, people a page: a browser says which it is, otherwise the address does. */
export function failureForm(path: string, kind: AddressKind, accept: string | undefined): FailureForm {
  if (path.startsWith("/api/v3")) return "error";
  if (accept?.includes("text/html") && !accept.includes("json")) return "page";
  return kind !== "page" || path.startsWith("/api/") ? "detail" : "page";
}

/** The same of a request that could not be read, so that its address alone does not speak of a person. */
export function unreadForm(path: string, kind: AddressKind, accept: string | undefined): FailureForm {
  const form = failureForm(path, kind, accept);
  return form === "page" && !accept?.includes("text/html") ? "text" : form;
}

const types: Readonly<Record<FailureForm, string>> = {
  detail: "application/json",
  error: "application/json",
  page: "text/html; charset=utf-8",
  text: "text/plain; charset=utf-8",
};

/** A refusal or a fault in few words. */
export function plainAnswer(
  status: number,
  message: string,
  form: FailureForm,
  headers: Readonly<Record<string, string>> = {},
): RawAnswer {
  return {
    status,
    headers: { ...headers, "content-type": types[form] },
    body: Buffer.from(write(status, message, form)),
  };
}

function write(status: number, message: string, form: FailureForm): string {
  if (form === "text") return `${message}\n`;
  if (form === "detail") return JSON.stringify({ detail: message });
  // With spaces, as version 3 writes its JSON.
  if (form === "error") return `{"error": ${status}, "message": ${JSON.stringify(message)}}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${status}</title><h1>${status}</h1><p>${escapeHtml(message)}</p></html>\n`;
}

/** Empty, as the reference's redirects are. */
export function redirectAnswer(location: string): RawAnswer {
  return {
    status: 301,
    headers: { "content-type": "text/html; charset=utf-8", location },
    body: Buffer.alloc(0),
  };
}
