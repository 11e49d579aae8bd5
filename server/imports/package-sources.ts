import { basename } from "node:path";
import type { ClientBase } from "pg";
import { upsert, type Table } from "@/server/imports/upsert";

const table: Table = {
  name: "package_source",
  key: ["package_id", "kind"],
  columns: ["origin", "fetched_at"],
};

type SourceNote = { packageId: number; origin: string; fetchedAt: string | null };

/** Of a file only its name: its folders are this machine's business. */
const publicOrigin = (origin: string) => (URL.canParse(origin) ? origin : basename(origin)).slice(0, 2000);

/** Notes where the facts of packages came from and when they were fetched there. */
export async function noteSources(client: ClientBase, sources: readonly SourceNote[]): Promise<void> {
  await upsert(
    client,
    table,
    sources.map(({ packageId, origin, fetchedAt }) => ({
      package_id: packageId,
      kind: "import",
      origin: publicOrigin(origin),
      fetched_at: fetchedAt,
    })),
  );
}
