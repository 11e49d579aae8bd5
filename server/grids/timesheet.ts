import { dependsOn, tags } from "@/server/cache/tags";
import { db } from "@/server/db";

const LIMIT = 1_000;

/** A package of a grid with the days between which it was worked on, as far as is known here. */
export type TimesheetRow = {
  id: number;
  title: string;
  slug: string;
  createdAt: Date;
  lastCommitAt: Date | null;
};

/** The packages of a grid, the first added first. */
export async function readTimesheet(gridId: number): Promise<TimesheetRow[]> {
  dependsOn(tags.grid(gridId));
  return db().package.findMany({
    where: { grids: { some: { gridId } }, deletedAt: null, hiddenAt: null },
    select: { id: true, title: true, slug: true, createdAt: true, lastCommitAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: LIMIT,
  });
}
