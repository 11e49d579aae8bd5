import { type AddressProblem } from "./read";

/** An address as a URL, with what its way of writing it says besides. */
export type Spelling = {
  url: URL;
  /** Written for browsers, so that its port is the one of pages. */
  isWeb: boolean;
  /** http, not https. */
  isPlain: boolean;
  /** As installers write it: a branch or tag may follow the name after an @. */
  hasRef: boolean;
};

const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/** `git@host:path`, or `host:path` where no port can be meant. */
const SCP = /^(?:([\w.-]+)@([\w.-]+):(?!\/\/)|([\w-]+(?:\.[\w-]+)+):(?!\d+(?:\/|$)))\/?(\S+)$/;
/** What begins like a host: it has a dot, and a path may follow. */
const BARE = /^[\w-]+(?:\.[\w-]+)+\.?(?::\d+)?(?:[/?#]|$)/;

const webSchemes = new Set(["http", "https"]);
const gitSchemes = new Set(["ssh", "git"]);

/** What people paste around an address. */
const bareText = (text: string) =>
  text
    .trim()
    .replace(/^git\s+clone\s+/i, "")
    .replace(/^<(.*)>$/, "$1")
    .replace(/[,;]$/, "");

/** As a URL of the web: other schemes are read by other rules. */
function urlOf(rest: string): URL | null {
  const text = `https://${rest}`;
  return URL.canParse(text) ? new URL(text) : null;
}

function judge(rest: string, scheme: string): Spelling | AddressProblem {
  const isWeb = webSchemes.has(scheme);
  // Without its scheme's own port, which is not the one that pages of https are at.
  const url = urlOf(scheme === "http" ? rest.replace(/^([^/?#]*):80(?=[/?#]|$)/, "$1") : rest);
  if (!url) return "not an address";
  // The user that ssh names is the host's own, and no secret.
  if (url.password || (isWeb && url.username)) return "credentials";
  return { url, isWeb, isPlain: scheme === "http", hasRef: false };
}

export function spellingOf(given: string): Spelling | AddressProblem {
  const text = bareText(given);
  if (text === "" || /\s/.test(text)) return "not an address";
  const [whole, written] = SCHEME.exec(text) ?? [];
  if (whole !== undefined && written !== undefined) {
    const hasRef = /^git\+/i.test(written);
    const scheme = written.toLowerCase().replace(/^git\+|\+git$/g, "");
    if (!webSchemes.has(scheme) && !gitSchemes.has(scheme)) return "scheme";
    const judged = judge(text.slice(whole.length), scheme);
    return typeof judged === "string" ? judged : { ...judged, hasRef };
  }
  const [isScp, , userHost, host = userHost, path] = SCP.exec(text) ?? [];
  if (isScp !== undefined && host !== undefined) return judge(`${host}/${path}`, "ssh");
  if (BARE.test(text)) return judge(text, "https");
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && !text.includes(".") ? "scheme" : "not an address";
}
