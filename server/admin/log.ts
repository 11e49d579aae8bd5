import { Prisma } from "@/prisma/generated/client";
import type { SubjectKind } from "@/prisma/generated/enums";
import { isDay } from "@/lib/local-instant";
import { paths } from "@/lib/paths";
import { lastOf, type RawSearchParams } from "@/lib/search-params";
import { isUndoable } from "@/server/admin/undo";
import { readRows } from "@/server/history/queries";
import { type Revision, revisionOf } from "@/server/history/revision";
import { publicKinds, subjectKinds } from "@/server/history/subjects";
import { isNoticeRoom, noticeKinds } from "@/server/notices/all";
import type { NoticeFields } from "@/server/notices/notice";

const PAGE_SIZE = 50;
const NUMBER = /^[1-9]\d{0,17}$/;
const MAX_NAME = 150;
/** Of a banner, whose title is all that it says. */
const MAX_TITLE = 80;

/** Each "" where it does not narrow. */
export type LogFilters = {
  kind: SubjectKind | "";
  person: string;
  /** Days in UTC, both included. */
  since: string;
  until: string;
  /** Number of a change: those before it. */
  before: string;
};

const dayOr = (text: string) => (isDay(text) && text >= "1000" ? text : "");

/** Every part is read by itself: an invalid one changes nothing else. */
export const readLogFilters = (raw: RawSearchParams): LogFilters => ({
  kind: subjectKinds.find((kind) => kind === lastOf(raw.kind)) ?? "",
  person: lastOf(raw.person)
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, MAX_NAME),
  since: dayOr(lastOf(raw.since)),
  until: dayOr(lastOf(raw.until)),
  before: NUMBER.test(lastOf(raw.before)) ? lastOf(raw.before) : "",
});

export function writeLogFilters(filters: LogFilters): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ""));
  return query.size > 0 ? `?${query}` : "";
}

/** A change as the staff's log shows it: with those that no public page does. */
export type LoggedChange = Revision & {
  /** Whether everybody can read it, at an address of its own where it can be undone, too. */
  isPublic: boolean;
  isUndoable: boolean;
};

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** What no public page names: called as it was when it was last there. */
function named({ kind, subjectId, before, after }: Row): Partial<Revision["sentence"]> {
  const said = after ?? before ?? {};
  if (kind === "user" && typeof said.username === "string")
    return { subject: { name: said.username, href: paths.admin(`users/${subjectId}`) } };
  if (kind === "flag" && typeof said.package === "string")
    return { subject: { name: `of ${said.package}`, href: null } };
  if (kind !== "notice" && kind !== "post") return {};
  const { room } = said;
  if (typeof room !== "string" || !isNoticeRoom(room)) return {};
  const title = noticeKinds[room].titleOf(said as NoticeFields).slice(0, MAX_TITLE);
  const href = after ? paths.admin(`${room}/${subjectId}`) : null;
  return { noun: room.replace(/s$/, ""), subject: { name: title, href } };
}

const withNames = (row: Row, revision: Revision): Revision => ({
  ...revision,
  sentence: { ...revision.sentence, ...named(row) },
});

const loggedOf = (row: Row): LoggedChange => ({
  ...withNames(row, revisionOf(row)),
  isPublic: publicKinds.includes(row.kind),
  isUndoable: row.revertedById === null && isUndoable(row),
});

function narrowed({ kind, person, since, until, before }: LogFilters): Prisma.Sql {
  const conditions = [
    Prisma.sql`true`,
    ...(kind ? [Prisma.sql`r.subject_kind = ${kind}::subject_kind`] : []),
    ...(person ? [Prisma.sql`r.actor_id = (SELECT id FROM "user" WHERE username = ${person})`] : []),
    ...(since ? [Prisma.sql`r.created_at >= ${since}::date::timestamp AT TIME ZONE 'UTC'`] : []),
    ...(until ? [Prisma.sql`r.created_at < (${until}::date + 1)::timestamp AT TIME ZONE 'UTC'`] : []),
    ...(before ? [Prisma.sql`r.id < ${before}::bigint`] : []),
  ];
  return Prisma.join(conditions, " AND ");
}

/** One page of all changes, newest first; `older` is where the next one begins, null on the last. */
export async function listLog(
  filters: LogFilters,
  limit = PAGE_SIZE,
): Promise<{ items: LoggedChange[]; older: string | null }> {
  const rows = await readRows(Prisma.sql`
    SELECT * FROM revision AS r WHERE ${narrowed(filters)} ORDER BY id DESC LIMIT ${limit + 1}`);
  const items = rows.slice(0, limit).map(loggedOf);
  return { items, older: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Null where there is none. */
export async function findLogged(id: string): Promise<LoggedChange | null> {
  if (!NUMBER.test(id)) return null;
  const [row] = await readRows(Prisma.sql`SELECT * FROM revision AS r WHERE id = ${id}::bigint`);
  return row ? loggedOf(row) : null;
}
