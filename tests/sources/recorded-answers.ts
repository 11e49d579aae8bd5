import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** What a host answers at an address. `{origin}` in its headers and its body stands for where the host is replayed. */
const recordedAnswerSchema = z.object({
  /** With its query, in which the order does not matter: `/repos/a/b/commits?per_page=1`. */
  path: z.string().startsWith("/"),
  status: z.number().int().default(200),
  headers: z.record(z.string(), z.string()).default({}),
  /** Text is sent as it is, all else as JSON; left out: an empty body. */
  body: z.unknown().optional(),
});

export type RecordedAnswer = z.input<typeof recordedAnswerSchema>;
export type ReplayedAnswer = z.output<typeof recordedAnswerSchema>;

const folder = fileURLToPath(new URL("./answers/", import.meta.url));

/** All answers in `answers/<host>/*.json`; each file is a list of them. */
export function readAnswers(host: string): RecordedAnswer[] {
  const ofHost = join(folder, host);
  return readdirSync(ofHost)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) =>
      z.array(recordedAnswerSchema).parse(JSON.parse(readFileSync(join(ofHost, name), "utf8"))),
    );
}

/** The same for all ways of writing a path with its query. */
export function pathKey(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://replayed");
  searchParams.sort();
  return `${pathname}?${searchParams}`;
}

/** As it is sent from `origin`. */
export function replayed(answer: RecordedAnswer, origin: string): ReplayedAnswer {
  const text = JSON.stringify(recordedAnswerSchema.parse(answer)).replaceAll("{origin}", origin);
  return recordedAnswerSchema.parse(JSON.parse(text));
}

export function bodyText({ body }: ReplayedAnswer): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}
