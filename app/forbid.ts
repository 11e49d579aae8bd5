import { notFound } from "next/navigation";
import { answerScope } from "@/server/answer-scope";

/** Ends a page that exists, but not for whoever asks: the front door answers 403, with its page. */
export function forbid(reason: string): never {
  const scope = answerScope();
  if (scope) scope.forbidden = reason;
  notFound();
}
