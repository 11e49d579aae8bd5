import type { BannerKind } from "@/prisma/generated/enums";
import { answerScope } from "@/server/answer-scope";
import { dependsOn, tags } from "@/server/cache/tags";
import { validUntil } from "@/server/cache/validity";
import { now } from "@/server/clock";
import { isOutage } from "@/server/database-outage";
import { pool } from "@/server/db";

export type { BannerKind };

type Dated = {
  id: number;
  kind: BannerKind;
  text: string;
  isDismissible: boolean;
  startsAt: Date | null;
  endsAt: Date | null;
  /** Of this text: a browser that dismissed it shows another one again. */
  key: string;
};

export type BannerRow = Omit<Dated, "startsAt">;

/** Nobody reads more at a time. Those to come are read too, since the first of them ends the answer. */
const MOST_READ = 20;

/**
 * The banners of this moment, in the order in which they were made. The answer is right until one begins or ends. Pages
 * that stand in for others (server/front-door/notice-pages.ts) are drawn outside an answer, ask no database and have none.
 */
export async function listBanners(): Promise<BannerRow[]> {
  if (!answerScope()) return [];
  dependsOn(tags.notices);
  const at = now();
  const banners = await readBanners(at);
  for (const { startsAt, endsAt } of banners)
    for (const moment of [startsAt, endsAt]) if (moment && moment > at) validUntil(moment);
  return banners.filter(({ startsAt }) => startsAt === null || startsAt <= at);
}

async function readBanners(at: Date): Promise<Dated[]> {
  try {
    const { rows } = await pool().query<Dated>({
      name: "banners",
      text: `SELECT id, kind, text, is_dismissible AS "isDismissible", starts_at AS "startsAt", ends_at AS "endsAt",
               id || '-' || left(md5(text), 8) AS key
             FROM banner WHERE ends_at IS NULL OR ends_at > $1
             ORDER BY starts_at NULLS FIRST, id LIMIT ${MOST_READ}`,
      values: [at],
    });
    return rows;
  } catch (error) {
    // What a page says without the database is more than a page of failure.
    if (isOutage(error)) return [];
    throw error;
  }
}
