import { Refusal } from "@/server/front-door/refusal";

export const MAX_URL_BYTES = 8_192;

export type Target = {
  /** As it was sent, percent-encoding included. */
  path: string;
  /** With its question mark, byte for byte as it was sent; or empty. */
  query: string;
  /** Of an absolute-form target (`GET http://host/path`): it then counts instead of the Host header. */
  authority?: string;
};

const visibleAscii = /^[!"$-~]+$/;
const absoluteForm = /^https?:\/\/([^/?]*)(.*)$/i;
const dotSegment = /(?:^|\/)\.{1,2}(?:\/|$)/;

/** Reads the target of a request line. What no route could mean is refused here, so that no handler meets it. */
export function readTarget(url: string): Target {
  if (url.length > MAX_URL_BYTES) {
    throw new Refusal(414, `An address may have at most ${MAX_URL_BYTES} bytes.`);
  }
  if (!visibleAscii.test(url)) throw new Refusal(400, "The address holds characters that must be encoded.");
  const absolute = url.startsWith("/") ? null : absoluteForm.exec(url);
  if (!absolute) return split(url);
  const [, authority = "", rest = ""] = absolute;
  return { ...split(rest.startsWith("/") ? rest : `/${rest}`), authority };
}

function split(url: string): Target {
  if (!url.startsWith("/")) throw new Refusal(400, "The address must begin with a slash.");
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  checkPath(path);
  return { path, query: mark < 0 ? "" : url.slice(mark) };
}

function checkPath(path: string): void {
  const decoded = path.includes("%") ? decodePath(path) : path;
  if (decoded.includes("\0")) throw new Refusal(404, "Not found.");
  if (decoded.includes("\\")) throw new Refusal(400, "The address holds a backslash.");
  // Browsers resolve these before they send; a handler that did so later would see another path than our rules.
  if (decoded.includes("/.") && dotSegment.test(decoded)) {
    throw new Refusal(400, "The address holds a path segment of dots.");
  }
}

export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Refusal(400, "The address is not valid percent-encoded UTF-8.");
  }
}
