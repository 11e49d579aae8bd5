import type { SubjectKind } from "@/prisma/generated/enums";
import { type Action } from "@/server/accounts/policy";

type Verb = "create" | "update" | "delete" | "restore";

export type Subject = {
  /** What it is called in a sentence. */
  noun: string;
  /** Whether everybody may read its revisions. Reports, links that await a decision, accounts and drafts are the staff's. */
  isPublic: boolean;
  /** Who may change it at all, and so take a change back; null for what is not taken back by the history. */
  action: Action | null;
  /** What happens to it, in the past tense, and how the grid in which it happens follows. */
  verbs: Readonly<Record<Verb, string>>;
  joints?: Readonly<Record<Verb, string>>;
  /** Its fields in their order, and what they are called. Others follow under their own names. */
  fields: Readonly<Record<string, string>>;
};

const usual = { create: "added", update: "changed", delete: "deleted", restore: "brought back" } as const;
const within = { create: "to", update: "in", delete: "from", restore: "in" } as const;

const staff = (noun: string): Subject => ({
  noun,
  isPublic: false,
  action: null,
  verbs: usual,
  fields: {},
});

/** Every kind of thing that has revisions: how the history speaks of it. */
export const subjects: Readonly<Record<SubjectKind, Subject>> = {
  package: {
    noun: "package",
    isPublic: true,
    action: "package.edit",
    verbs: usual,
    fields: {
      title: "title",
      slug: "slug",
      category: "category",
      description: "description",
      repositoryUrl: "repository",
      registryUrl: "entry in the package index",
      documentationUrl: "documentation",
      isArchived: "archived",
      isDeprecated: "deprecated",
      replacement: "replacement",
      isHidden: "hidden from lists",
      repositoryUrlHeld: "repository held against its source",
      registryUrlHeld: "entry in the package index held against its source",
      descriptionHeld: "description held against its source",
      documentationUrlHeld: "documentation held against its source",
      isArchivedHeld: "archived held against its source",
    },
  },
  grid: {
    noun: "grid",
    isPublic: true,
    action: "grid.edit",
    verbs: usual,
    fields: {
      title: "title",
      slug: "slug",
      description: "description",
      isLocked: "locked",
      isHeader: "named in the header",
    },
  },
  grid_package: {
    noun: "package",
    isPublic: true,
    action: "grid.edit",
    verbs: { create: "put", update: "changed", delete: "took", restore: "put back" },
    joints: { create: "into", update: "in", delete: "out of", restore: "into" },
    fields: { cells: "cells" },
  },
  feature: {
    noun: "feature",
    isPublic: true,
    action: "grid.edit",
    verbs: usual,
    joints: within,
    fields: { title: "title", description: "description", position: "place", cells: "cells" },
  },
  element: {
    noun: "cell",
    isPublic: true,
    action: "grid.edit",
    verbs: { ...usual, create: "filled", delete: "emptied" },
    joints: { create: "in", update: "in", delete: "in", restore: "in" },
    fields: { value: "value", note: "note", sourceUrl: "source", checkedVersion: "checked with version" },
  },
  category: {
    noun: "category",
    isPublic: true,
    action: "category.manage",
    verbs: usual,
    fields: {
      title: "title",
      titlePlural: "plural",
      slug: "slug",
      description: "description",
      showRegistry: "expected in the package index",
    },
  },
  site: staff("site"),
  flag: staff("report"),
  user: staff("account"),
  notice: staff("notice"),
  post: staff("post"),
  job: {
    ...staff("job"),
    verbs: { create: "started", update: "tried again", delete: "gave up", restore: "started" },
    fields: { package: "package", state: "state", attempts: "attempts", error: "error", count: "how many" },
  },
};

export const subjectKinds = Object.keys(subjects) as SubjectKind[];
export const publicKinds = subjectKinds.filter((kind) => subjects[kind].isPublic);
