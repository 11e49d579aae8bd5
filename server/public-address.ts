import { answerScope } from "@/server/answer-scope";
import { env } from "@/server/env";

/**
 * An address of the site as others should know it: at the operator's SITE_URL, or else where the site was asked, whose
 * host the front door has checked. Undefined outside an answer when no SITE_URL is set.
 */
export function publicAddress(path: string): string | undefined {
  const origin = env().SITE_URL ?? answerScope()?.origin;
  return origin === undefined ? undefined : new URL(path, origin).href;
}
