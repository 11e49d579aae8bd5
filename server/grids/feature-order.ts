import type { Transaction } from "@/server/changes/change";

/** Puts a feature at a place among those of its grid, from 0; further ones become the last. The others close up. */
export async function placeFeature(
  tx: Transaction,
  gridId: number,
  id: number,
  place: number,
): Promise<void> {
  const rows = await tx.feature.findMany({
    where: { gridId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, position: true },
  });
  const order = rows.map((row) => row.id).filter((other) => other !== id);
  order.splice(Math.max(0, place), 0, id);
  await tx.$executeRaw`
    UPDATE feature SET position = wanted.place - 1
    FROM unnest(${order}::int[]) WITH ORDINALITY AS wanted (id, place)
    WHERE feature.id = wanted.id AND feature.position <> wanted.place - 1`;
}
