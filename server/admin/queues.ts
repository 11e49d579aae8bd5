import { literally } from "@/lib/like-pattern";
import type { StaffListParams } from "@/lib/staff-list-params";
import type { flagList, siteList } from "@/server/admin/list-choices";
import { type Paged, readPaged } from "@/server/admin/paged";

/** Who asked, who decided, and when. */
type Decided = {
  id: number;
  package: string;
  slug: string;
  isHidden: boolean;
  by: string | null;
  createdAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
};

export type QueuedFlag = Decided & { reason: string; status: (typeof flagList.states)[number] };
export type QueuedSite = Decided & { title: string; url: string; status: (typeof siteList.states)[number] };

const decided = `p.title AS package, p.slug, p.hidden_at IS NOT NULL AS "isHidden", author.username AS by,
  q.created_at AS "createdAt", decider.username AS "decidedBy", q.decided_at AS "decidedAt"`;

const orders = {
  oldest: `coalesce("decidedAt", "createdAt"), id`,
  newest: `coalesce("decidedAt", "createdAt") DESC, id DESC`,
} as const;

/** Reports on packages that are still there. */
export const listFlags = ({
  text,
  state,
  sort,
  page,
}: StaffListParams<QueuedFlag["status"], keyof typeof orders>): Promise<Paged<QueuedFlag>> =>
  readPaged(
    {
      sql: `SELECT q.id, q.reason, q.status::text AS status, ${decided}
       FROM package_flag q JOIN package p ON p.id = q.package_id LEFT JOIN "user" author ON author.id = q.user_id
         LEFT JOIN "user" decider ON decider.id = q.decided_by_id
       WHERE q.status = $2::flag_status AND p.deleted_at IS NULL
         AND (p.title ILIKE $1 OR p.slug ILIKE $1 OR q.reason ILIKE $1 OR author.username ILIKE $1)`,
      order: orders[sort],
    },
    [`%${literally(text)}%`, state],
    page,
  );

/** Sites that packages which are still there are said to be used by. */
export const listSites = ({
  text,
  state,
  sort,
  page,
}: StaffListParams<QueuedSite["status"], keyof typeof orders>): Promise<Paged<QueuedSite>> =>
  readPaged(
    {
      sql: `SELECT q.id, q.title, q.url, q.status::text AS status, ${decided}
       FROM package_site q JOIN package p ON p.id = q.package_id LEFT JOIN "user" author ON author.id = q.created_by_id
         LEFT JOIN "user" decider ON decider.id = q.decided_by_id
       WHERE q.status = $2::site_status AND p.deleted_at IS NULL
         AND (p.title ILIKE $1 OR q.title ILIKE $1 OR q.url ILIKE $1 OR author.username ILIKE $1)`,
      order: orders[sort],
    },
    [`%${literally(text)}%`, state],
    page,
  );
