import { denialWords } from "@/server/accounts/authorize";
import { currentViewer } from "@/server/accounts/current-viewer";
import { actions, denial, may, type Subject } from "@/server/accounts/policy";
import type { Viewer } from "@/server/accounts/viewer";
import { parseTarget } from "@/server/api/target";
import { lastValue } from "@/server/api/query-string";
import type { Service, ServiceAnswer } from "@/server/service";
import { type PackageState, readGridSubject, readPackageState } from "@/server/viewer/state";

/** What a page needs to know of whoever looks at it; its script puts it in (components/viewer/fill.ts). */
export type ViewerAnswer = {
  viewer: { username: string; name: string; isStaff: boolean } | null;
  /** By action: whether they may, or else why not. */
  may: Readonly<Record<string, true | string>>;
  package?: PackageState;
};

const headers = { "content-type": "application/json", "cache-control": "private, no-store" };

function permissions(viewer: Viewer, subject: Subject): ViewerAnswer["may"] {
  return Object.fromEntries(
    actions.map((action) => {
      const why = denial(viewer, action, { ownerId: viewer.id, ...subject });
      return [action, why === null ? true : denialWords[why]];
    }),
  );
}

async function describe(viewer: Viewer | null, target: string): Promise<ViewerAnswer> {
  if (!viewer) return { viewer: null, may: {} };
  const { query } = parseTarget(target);
  const [packageSlug, gridSlug] = [lastValue(query, "package"), lastValue(query, "grid")];
  const entry = packageSlug === undefined ? null : await readPackageState(packageSlug, viewer);
  const grid = gridSlug === undefined ? null : await readGridSubject(gridSlug);
  return {
    viewer: {
      username: viewer.username,
      name: viewer.name || viewer.username,
      isStaff: may(viewer, "staff.enter"),
    },
    may: permissions(viewer, grid ?? {}),
    ...(entry && { package: entry }),
  };
}

/** Tells the page's script to ask again only after the next signing in: the session has ended since. */
const forget = { "set-cookie": "signed_in=; Path=/; Max-Age=0; SameSite=Lax" };
const believes = ({ headers }: Request) => /(?:^|; )signed_in=1/.test(headers.get("cookie") ?? "");

async function answerViewer(request: Request, verb: string, target: string): Promise<ServiceAnswer> {
  if (verb !== "GET" && verb !== "HEAD") {
    const body = JSON.stringify({ detail: `Method "${verb}" not allowed.` });
    return { status: 405, headers: { ...headers, allow: "GET, HEAD" }, body };
  }
  const viewer = await currentViewer();
  const body = JSON.stringify(await describe(viewer, target));
  const isOver = !viewer && believes(request);
  return { status: 200, headers: { ...headers, ...(isOver && forget) }, body };
}

/** The one small request that depends on who looks: `?package=<slug>` or `?grid=<slug>` says what the page is about. */
export const viewerService: Service = {
  owns: (path) => path === "/viewer/",
  isNegotiated: false,
  answer: answerViewer,
};
