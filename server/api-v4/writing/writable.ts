import type { Actor, Denial, Subject } from "@/server/accounts/policy";
import type { Change } from "@/server/changes/change";
import type { QuotaName } from "@/server/limits/quota";
import type { FoundDetail } from "../detail";
import type { Content } from "./content";

/** One verb that changes something. */
type Writing = {
  /** Why the actor may not use it on the subject, whatever the body says; null when they may. */
  denial: (actor: Actor, subject: Subject) => Denial | null;
  quota: QuotaName;
};

/** POST on a list. Answers the id of what is new. */
export type Adding = Writing & { add: (change: Change, content: Content) => Promise<number> };

/** PUT, PATCH and DELETE on one entry. `isWhole`: all that has to be said of one is said. */
export type Editing = Writing & {
  edit: (change: Change, id: number, content: Content, isWhole: boolean) => Promise<void>;
};

/** How entries of a kind are changed. */
export type Writable = {
  entry: FoundDetail;
  /** Fields that are lists. */
  lists: readonly string[];
  add: Adding;
  edit: Editing;
  remove: Editing;
  /** What the policy wants to know of one, besides that it is there. */
  subjectOf: (id: number) => Promise<Subject>;
  /** Lets nobody else change it until the change ends. */
  lock: (change: Change, id: number) => Promise<unknown>;
};
