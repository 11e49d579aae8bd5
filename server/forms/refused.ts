import type { CatalogueError } from "@/server/errors";
import type { Values } from "@/server/forms/body";
import { EditConflict, type FormState, InvalidInput } from "@/server/forms/state";

/** Never written back into a page. */
const isSecret = (name: string) => /password|token|secret/i.test(name);

/** What the form's page shows again. */
export function stateOf(error: CatalogueError, values: Values): FormState {
  const typed = Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)));
  const errors = error instanceof InvalidInput ? error.errors : { "": [error.message] };
  return { values: typed, errors, ...(error instanceof EditConflict && { theirs: error.theirs }) };
}

/** What forms send along unseen. */
const UNSEEN: ReadonlySet<string> = new Set(["submission", "version", "guess", "next"]);

/** Whether something was typed or chosen that would be lost. */
export const isWorthKeeping = (values: Values): boolean =>
  Object.entries(values).some(
    ([name, texts]) => !isSecret(name) && !UNSEEN.has(name) && texts.some((text) => text.trim() !== ""),
  );

/** The same for scripts. */
export function refusedJson(error: CatalogueError, headers: Readonly<Record<string, string>>): Response {
  const { errors, theirs } = stateOf(error, {});
  return Response.json(
    { errors, ...(theirs && { theirs }) },
    { status: error.status, headers: { "cache-control": "no-store", ...headers } },
  );
}
