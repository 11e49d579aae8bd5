import type { ServiceAnswer } from "@/server/service";

/** An answer that must be a body of its own, not a page that the front door has drawn. */
export async function responseOf(answering: Promise<ServiceAnswer>): Promise<Response> {
  const answer = await answering;
  if (answer instanceof Response) return answer;
  if ("drawnAt" in answer) throw new Error(`A page was to be drawn: ${answer.status} ${answer.drawnAt}`);
  return new Response(answer.body, answer);
}
