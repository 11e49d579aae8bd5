import { forbid } from "@/app/forbid";
import { leadTo } from "@/app/lead-to";
import { paths } from "@/lib/paths";
import { denialWords } from "@/server/accounts/authorize";
import { currentViewer } from "@/server/accounts/current-viewer";
import { type Action, denial, type Subject } from "@/server/accounts/policy";
import type { Viewer } from "@/server/accounts/viewer";

/**
 * For pages that are for some only: whoever is signed in and may do it. Others are led to sign in and back to `here`
 * (the page's own path), or told why it is not for them.
 */
export async function requireViewer(here: string, action: Action, subject?: Subject): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) return leadTo(paths.login(here));
  const why = denial(viewer, action, { ownerId: viewer.id, ...subject });
  if (why) forbid(denialWords[why]);
  return viewer;
}
