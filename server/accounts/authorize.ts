import { type Action, type Actor, type Denial, denial, type Subject } from "@/server/accounts/policy";
import { CatalogueError } from "@/server/errors";

/** What people are told. */
export const denialWords: Record<Denial, string> = {
  "signed out": "Sign in first.",
  role: "Your account may not do this.",
  restricted: "Editing is restricted to chosen people here, and your account is not one of them.",
  locked: "This grid is locked. A moderator can unlock it.",
  others: "This belongs to somebody else.",
};

/** Throws `unauthenticated` or `forbidden` unless the actor may. Every mutation calls this first. */
export function authorize(actor: Actor | null, action: Action, subject?: Subject): asserts actor is Actor {
  const why = denial(actor, action, subject);
  if (why === null) return;
  throw new CatalogueError(why === "signed out" ? "unauthenticated" : "forbidden", denialWords[why]);
}
