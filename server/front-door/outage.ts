import { answerScope } from "@/server/answer-scope";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { Refusal, Unavailable } from "@/server/front-door/refusal";

/** Where an answer failed because the database did not answer it, says so: whoever asked may try again. */
export async function orUnavailable(answer: Promise<RawAnswer>): Promise<RawAnswer> {
  const made = await answer.catch((error: unknown) => {
    throw error instanceof Refusal ? error : (outage() ?? error);
  });
  // Next tells of a page that threw by its status only.
  const reason = made.status === 500 ? outage() : undefined;
  if (reason) throw reason;
  return made;
}

function outage(): Unavailable | undefined {
  const cause = answerScope()?.outage;
  return cause === undefined ? undefined : new Unavailable(cause);
}
