import { z } from "zod";
import type { OutgoingAnswer } from "@/server/outgoing/client";
import { timeField } from "@/server/sources/fields";
import { readJson } from "@/server/sources/read-answer";
import { SourceError } from "@/server/sources/source-error";
import type { CommitCount } from "./count-commits";
import type { RepositoryFacts } from "./forge";
import { emptyTally, weeklyCommits } from "./weekly-commits";

/** Id of a commit, by SHA-1 or SHA-256. */
export const commitIdField = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "expected a commit's id");

/** When a commit was made; null for what git keeps although it is no time: it counts from 1970. */
export const commitTimeField = z
  .string()
  .max(100)
  .transform((text) => timeField.safeParse(text).data ?? null);

/** The last commit of a branch. */
export type Head = { id: string; committedAt: string | null };

/** What a count of commits says of a repository. */
export const factsOfCount = ({
  commits,
  total,
  participants,
  participantsComplete,
}: CommitCount): Partial<RepositoryFacts> => ({
  ...(commits && { commits }),
  ...(total !== null && { commitCount: total }),
  ...(participants && { participants, participantsComplete }),
});

/** Of a repository that nothing was pushed to. */
export const withoutCommits = (now: Date): Partial<RepositoryFacts> => ({
  lastCommitAt: null,
  commitCount: 0,
  commits: weeklyCommits(emptyTally, now),
  participants: [],
  participantsComplete: true,
});

/** As `readJson`, of what belongs to a repository that is there: where it is missing, the repository is not. */
export function readPart<Shape>(answer: OutgoingAnswer, schema: z.ZodType<Shape>): Shape {
  try {
    return readJson(answer, schema);
  } catch (error) {
    if (!(error instanceof SourceError) || error.failure !== "not_found") throw error;
    throw new SourceError("bad_answer", error.message, { cause: error });
  }
}
