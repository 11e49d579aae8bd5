import { authorize } from "@/server/accounts/authorize";
import { currentViewer } from "@/server/accounts/current-viewer";
import { CatalogueError } from "@/server/errors";
import { inputOf, type Values } from "@/server/forms/body";
import type { Done, Form, Params } from "@/server/forms/form";
import { changeOnce } from "@/server/forms/once";
import { InvalidInput } from "@/server/forms/state";
import { spendQuota } from "@/server/limits/quota";

const MAX_REASON = 1_000;

/** Why the change is made, as typed. */
function reasonOf(values: Values): string {
  const reason = (values.reason?.[0] ?? "").trim();
  if (reason.length > MAX_REASON) throw new InvalidInput({ reason: [`At most ${MAX_REASON} characters.`] });
  return reason;
}

function messagesByField(issues: readonly { path: PropertyKey[]; message: string }[]) {
  const errors: Record<string, string[]> = {};
  for (const { path, message } of issues) (errors[path.map(String).join(".")] ??= []).push(message);
  return errors;
}

/**
 * Does what a form says, for whoever sent it. Permission comes before anything is read, and the quota before the input is
 * judged: to try is counted, too. What depends on the subject (a locked grid, somebody else's) is asked by the mutation.
 */
export async function perform(form: Form, params: Params, values: Values, request: Request): Promise<Done> {
  const viewer = await currentViewer();
  if (form.action) authorize(viewer, form.action, { ownerId: viewer?.id ?? null });
  const parsed = form.schema.safeParse(inputOf(values));
  const named = parsed.success ? form.person?.(parsed.data) : undefined;
  const person = viewer ? String(viewer.id) : (named ?? null);
  const address = request.headers.get("x-forwarded-for") ?? "";
  if (form.quota) await spendQuota(form.quota, { person, isOnlyNamed: !viewer, address });
  if (!parsed.success) throw new InvalidInput(messagesByField(parsed.error.issues));
  return form.perform({
    input: parsed.data,
    params,
    viewer,
    request,
    async change(make) {
      if (!viewer) throw new CatalogueError("unauthenticated", "Sign in first.");
      return changeOnce(values.submission?.[0], { actor: viewer, reason: reasonOf(values) }, make);
    },
  });
}
