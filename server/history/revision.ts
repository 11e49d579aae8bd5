import type { RevisionAction, SubjectKind } from "@/prisma/generated/enums";
import { paths } from "@/lib/paths";
import { differencesOf, type FieldDifference, type Snapshot } from "@/server/history/difference";
import { type Named, type Sentence, sentenceOf, sentenceText } from "@/server/history/sentence";
import { valueText } from "@/server/history/value-text";

/** What stands behind a change now; `isShown` is false for what was deleted. */
type Entry = { slug: string; title: string; isShown: boolean };

/** As `server/history/queries.ts` reads it. */
export type RevisionRow = {
  id: string;
  kind: SubjectKind;
  subjectId: number;
  packageId: number | null;
  gridId: number | null;
  action: RevisionAction;
  reason: string;
  actorLabel: string;
  before: Snapshot | null;
  after: Snapshot | null;
  revertsId: string | null;
  revertedById: string | null;
  createdAt: Date;
  /** As PostgreSQL writes it in a UTC session. */
  writtenAt: string;
  actor: { username: string; isActive: boolean } | null;
  package: Entry | null;
  grid: Entry | null;
  category: Entry | null;
};

/** One change by somebody, as people read it. */
export type Revision = Pick<
  RevisionRow,
  "id" | "kind" | "reason" | "revertsId" | "revertedById" | "createdAt" | "writtenAt"
> & {
  who: Named;
  sentence: Sentence;
  /** All of it in one line. */
  title: string;
  differences: FieldDifference[];
  /** Slug of the grid that it belongs to, if any. */
  gridSlug: string | null;
};

/** Somebody whose account has been closed stays named. */
function whoOf({ actor, actorLabel }: RevisionRow): Named {
  if (!actor) return { name: actorLabel || "somebody", href: null };
  return { name: actor.username, href: actor.isActive ? paths.profile(actor.username) : null };
}

const namedBy = (entry: Entry | null, path: (slug: string) => string, otherwise: string): Named => ({
  name: entry?.title ?? otherwise,
  href: entry?.isShown ? path(entry.slug) : null,
});

/** What was changed: as it is called now, or as it was called when it was last there. */
function subjectOf(row: RevisionRow): Named {
  const said = row.after ?? row.before ?? {};
  const title = valueText(said.title) || valueText(said.slug) || String(row.subjectId);
  if (row.kind === "package") return namedBy(row.package, paths.package, title);
  if (row.kind === "grid") return namedBy(row.grid, paths.grid, title);
  if (row.kind === "category") return namedBy(row.category, paths.category, title);
  const entry = namedBy(row.package, paths.package, valueText(said.package));
  if (row.kind === "grid_package") return entry;
  const cell = `${valueText(said.feature)} × ${entry.name}`;
  return { name: row.kind === "element" ? cell : title, href: null };
}

export function revisionOf(row: RevisionRow): Revision {
  const { id, kind, action, before, after, grid } = row;
  const sentence = sentenceOf({
    kind,
    action,
    was: before !== null,
    is: after !== null,
    subject: subjectOf(row),
    place: grid && namedBy(grid, paths.grid, ""),
  });
  const { reason, revertsId, revertedById, createdAt, writtenAt } = row;
  const who = whoOf(row);
  return {
    ...{ id, kind, reason, revertsId, revertedById, createdAt, writtenAt, who, sentence },
    title: sentenceText(who.name, sentence),
    differences: differencesOf(kind, before, after),
    gridSlug: grid?.slug ?? null,
  };
}
