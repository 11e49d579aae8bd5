import type { RevisionAction, SubjectKind } from "@/prisma/generated/enums";
import { subjects } from "@/server/history/subjects";

/** Something that a sentence names; without an address where there is nothing to lead to any more. */
export type Named = { name: string; href: string | null };

/** What a change did, as the parts of "Ada changed the cell X × Y in Grid Z": who stands before it. */
export type Sentence = {
  verb: string;
  noun: string;
  subject: Named;
  /** Such as `in`, and the grid. */
  joint: string | null;
  place: Named | null;
};

type Told = {
  kind: SubjectKind;
  action: RevisionAction;
  /** Whether there was something before, and is something after it. */
  was: boolean;
  is: boolean;
  subject: Named;
  place: Named | null;
};

/** What was done by what is there: a change that undoes another one says itself only that it does. */
function verbOf({ action, was, is }: Pick<Told, "action" | "was" | "is">) {
  if (was && is) return "update";
  if (was) return "delete";
  return action === "create" ? "create" : "restore";
}

export function sentenceOf({ kind, subject, place, ...done }: Told): Sentence {
  const { noun, verbs, joints } = subjects[kind];
  const verb = verbOf(done);
  const isPlaced = joints !== undefined && place !== null;
  return {
    verb: verbs[verb],
    noun,
    subject,
    joint: isPlaced ? joints[verb] : null,
    place: isPlaced ? place : null,
  };
}

/** The sentence as one text. */
export const sentenceText = (who: string, { verb, noun, subject, joint, place }: Sentence): string =>
  [who, verb, "the", noun, subject.name, joint, place?.name].filter(Boolean).join(" ");
