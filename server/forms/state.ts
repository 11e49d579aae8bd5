import { answerScope } from "@/server/answer-scope";
import { CatalogueError } from "@/server/errors";

/** Messages by field; those of the whole form under "". */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** A form that was sent and not done: what its page shows again. */
export type FormState = {
  /** As typed. */
  values: Readonly<Record<string, readonly string[]>>;
  errors: FieldErrors;
  /** What somebody else saved meanwhile, by field, where that is why. */
  theirs?: Readonly<Record<string, string>>;
  /** Path and query to which it can be sent again: whoever typed it was signed out meanwhile. */
  sendAgainTo?: string;
};

/** Input that is not accepted, each message at its field. */
export class InvalidInput extends CatalogueError {
  constructor(
    readonly errors: FieldErrors,
    message = "Some fields need another look.",
  ) {
    super("invalid", message);
  }
}

/** Somebody else saved the same thing after the form was shown. */
export class EditConflict extends CatalogueError {
  constructor(readonly theirs: Readonly<Record<string, string>>) {
    super("conflict", "Somebody else has changed this since you opened it. Compare, and save again.");
  }
}

/** What a form made that its page shows in answer to it, and never again. */
export const shownOnce = (): string | null => answerScope()?.shownOnce ?? null;

/** The state of the form that the page being drawn shows; null when it is shown for the first time. */
export const formState = (): FormState | null => answerScope()?.form ?? null;
