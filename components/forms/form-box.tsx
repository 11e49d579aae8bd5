import { randomUUID } from "node:crypto";
import { type ReactNode } from "react";
import type { FormState } from "@/server/forms/state";
import { ErrorSummary } from "./error-summary";

type Props = {
  /** Path (and query) that the form is sent to. */
  action: string;
  state: FormState | null;
  /** Sent along unseen, such as the version that is edited. */
  hidden?: Readonly<Record<string, string>>;
  children: ReactNode;
  /** Name of the form where a page has several. */
  label?: string;
  /** What has not happened, above what is wrong: where nothing was to be saved. */
  failed?: string;
};

/** A form in one column, what is wrong with it on top. Its number makes sure that it is done once (record 0017). */
export function FormBox({ action, state, hidden = {}, label, failed, children }: Props) {
  return (
    <form
      method="post"
      action={action}
      aria-label={label}
      className="grid max-w-2xl grid-cols-1 gap-6 wrap-break-word"
    >
      <input type="hidden" name="submission" value={randomUUID()} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary state={state} title={failed} />
      {children}
    </form>
  );
}
