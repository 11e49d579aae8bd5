import { PrismaPg } from "@prisma/adapter-pg";
import { createLargeGrid } from "@/prisma/factories/large-grid";
import { PrismaClient } from "@/prisma/generated/client";
import { largeGrids } from "@/scripts/bench/cases";

/** Adds grids as large as nobody's yet, the same ones each time. */
export async function addLargeGrids(databaseUrl: string): Promise<void> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
  for (const grid of Object.values(largeGrids)) await createLargeGrid(db, grid);
  await db.$disconnect();
}
