import type { z } from "zod";
import type { OutgoingAnswer } from "@/server/outgoing/client";
import { SourceError } from "./source-error";

const GONE: ReadonlySet<number> = new Set([404, 410, 451]);
const REFUSED: ReadonlySet<number> = new Set([401, 403]);

/** Throws what an error status means; returns for all others. */
export function requireSuccess({ status, url }: Pick<OutgoingAnswer, "status" | "url">): void {
  if (status >= 200 && status < 400) return;
  const { host } = new URL(url);
  if (GONE.has(status))
    throw new SourceError("not_found", `${host} has nothing at this address (${status}).`);
  if (REFUSED.has(status)) throw new SourceError("refused", `${host} does not let us see it (${status}).`);
  if (status >= 500) throw new SourceError("unavailable", `${host} is out of order (${status}).`);
  throw new SourceError("bad_answer", `${host} does not understand what it was asked (${status}).`);
}

const LONGEST_PLACE = 200;

/** Names of fields may be the source's own, and anything: here they are text that can be kept. */
const placeOf = (path: readonly PropertyKey[]) =>
  path
    .map(String)
    .join(".")
    .replace(/\p{Cc}/gu, " ")
    .slice(0, LONGEST_PLACE)
    .toWellFormed();

/** The first thing that is wrong with it, as people can look it up: "stargazers_count: expected number". */
function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = placeOf(issue?.path ?? []);
  return place ? `${place}: ${issue?.message}` : (issue?.message ?? "");
}

/** What `value` says, in the shape that the source documents. Throws `bad_answer`, naming what is wrong and nothing of it. */
export function checkShape<Shape>(schema: z.ZodType<Shape>, value: unknown, url: string): Shape {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { host } = new URL(url);
  throw new SourceError("bad_answer", `${host} sent something unexpected (${describe(parsed.error)}).`);
}

/** Throws `bad_answer` for what is no JSON. */
export function parseJson({ body, url }: Pick<OutgoingAnswer, "body" | "url">): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new SourceError("bad_answer", `${new URL(url).host} sent something that is no JSON.`);
  }
}

/** The JSON of a successful answer, checked. Throws `SourceError` for an error status, what is no JSON, and another shape. */
export function readJson<Shape>(answer: OutgoingAnswer, schema: z.ZodType<Shape>): Shape {
  requireSuccess(answer);
  return checkShape(schema, parseJson(answer), answer.url);
}
