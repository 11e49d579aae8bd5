import { Refusal } from "@/server/front-door/refusal";

const pageVerbs = new Set(["GET", "HEAD"]);
/** Handlers under /api/ decide themselves, among verbs that Next can pass on at all. */
const apiVerbs = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** Refuses a verb that nothing behind the path could answer. The v4 API is not asked here: it answers any verb itself. */
export function checkVerb(verb: string, path: string): void {
  const verbs = path.startsWith("/api/") ? apiVerbs : pageVerbs;
  if (verbs.has(verb)) return;
  throw new Refusal(405, `Method "${verb}" not allowed.`, { allow: [...verbs].join(", ") });
}
