import type { z } from "zod";
import type { OutgoingAnswer } from "@/server/outgoing/client";
import { outgoing } from "@/server/outgoing/client";

/** What is exchanged here is small. */
export const LIMITS = { timeoutMs: 10_000, maxBytes: 1_048_576 } as const;

/** A provider said something else than its protocol says. */
export class UnreadableAnswer extends Error {
  override readonly name = "UnreadableAnswer";
}

/** The body of an answer as its schema says it. */
export function parseAnswer<Value>({ url, status, body }: OutgoingAnswer, schema: z.ZodType<Value>): Value {
  const where = new URL(url);
  const problem = (what: string) => new UnreadableAnswer(`${where.origin}${where.pathname} ${what}`);
  if (status !== 200) throw problem(`answered with ${status}`);
  try {
    return schema.parse(JSON.parse(body.toString("utf8")));
  } catch {
    throw problem("answered with something else than was asked for");
  }
}

/** Asks a provider for JSON, with the token of somebody who signs in. */
export async function getJson<Value>(
  address: string,
  schema: z.ZodType<Value>,
  accessToken?: string,
): Promise<Value> {
  const headers = {
    accept: "application/json",
    ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
  };
  return parseAnswer(await outgoing().get(address, { headers, ...LIMITS }), schema);
}
