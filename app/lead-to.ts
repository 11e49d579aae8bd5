import { redirect } from "next/navigation";
import { answerScope } from "@/server/answer-scope";

/** Ends a page that whoever asks can only see after having been elsewhere: the front door leads them there. */
export function leadTo(path: string): never {
  const scope = answerScope();
  if (scope) scope.leadTo = path;
  redirect(path);
}
