import { may } from "@/server/accounts/policy";
import { currentViewer } from "@/server/accounts/current-viewer";
import { isSlug } from "@/lib/search-params";
import { db } from "@/server/db";
import { findNamed } from "@/server/packages/find-named";
import { type RefreshState, refreshStateOf } from "@/server/refresh/queue";
import type { Service, WholeAnswer } from "@/server/service";

/** How far a refresh is, for those who may ask for one; the page's script asks again and again. */
export type RefreshProgress = Pick<RefreshState, "state" | "step" | "outcome" | "changed" | "lastError">;

const headers = { "content-type": "application/json", "cache-control": "private, no-store" };
const answer = (status: number, body: unknown): WholeAnswer => ({
  status,
  headers,
  body: JSON.stringify(body),
});

const ADDRESS = /^\/packages\/([^/]+)\/fetch-data\/state\/$/;

async function answerProgress(path: string): Promise<WholeAnswer> {
  const viewer = await currentViewer();
  if (!viewer) return answer(401, { detail: "Sign in first." });
  if (!may(viewer, "package.refresh")) return answer(403, { detail: "Your account may not do this." });
  const [, slug = ""] = ADDRESS.exec(path) ?? [];
  const found = isSlug(slug) ? await findNamed(db(), slug) : null;
  if (!found || found.isDeleted) return answer(404, { detail: "There is no such package." });
  const { state, step, outcome, changed, lastError } = await refreshStateOf(found.id);
  return answer(200, { state, step, outcome, changed, lastError } satisfies RefreshProgress);
}

export const refreshProgressService: Service = {
  owns: (path) => ADDRESS.test(path),
  isNegotiated: false,
  async answer(_request, verb, target) {
    if (verb === "GET" || verb === "HEAD") return answerProgress(target.replace(/\?.*$/s, ""));
    const { body } = answer(405, { detail: `Method "${verb}" not allowed.` });
    return { status: 405, headers: { ...headers, allow: "GET, HEAD" }, body };
  },
};
