import type { FormState } from "@/server/forms/state";

/**
 * The version that a form sends along: what was stored when it was first shown, however often it comes back with errors.
 * After a conflict the one that is shown beside the fields, so that saving again overwrites knowingly.
 */
export const editedVersion = (now: string, state: FormState | null): string =>
  state?.theirs?.version ?? state?.values.version?.[0] ?? now;
