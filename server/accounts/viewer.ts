import { answerScope } from "@/server/answer-scope";
import { auth } from "@/server/accounts/auth";
import { editingOf } from "@/server/accounts/editing";
import type { Actor } from "@/server/accounts/policy";
import type { Role } from "@/prisma/generated/enums";

/** Whoever is signed in. */
export type Viewer = Actor & {
  username: string;
  /** What they want to be called; "" when they did not say. */
  name: string;
  email: string | null;
  sessionId: number;
};

/** By the session's cookie, never by anything else. Null for nobody, an ended session, or a closed account. */
export async function readViewer(headers: Headers): Promise<Viewer | null> {
  if (!headers.has("cookie")) return null;
  const found = await auth(answerScope()?.origin).api.getSession({ headers });
  if (!found) return null;
  const { user, session } = found;
  if (!user.isActive) return null;
  const role = user.role as Role;
  return {
    id: Number(user.id),
    role,
    ...editingOf({ ...user, role }),
    username: user.username,
    name: user.name,
    email: user.email,
    sessionId: Number(session.id),
  };
}
