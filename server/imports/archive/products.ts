import { dates } from "@/server/imports/archive/attached";
import { archiveProduct, type ArchiveProduct } from "@/server/imports/archive/schema";
import { findHolders } from "@/server/imports/entries";
import { settleIds } from "@/server/imports/ids";
import { entryKeys, writeFree, type RecordKind } from "@/server/imports/record-kind";
import type { Run } from "@/server/imports/run";
import { upsert, type Change, type Table } from "@/server/imports/upsert";

const productTable: Table = {
  name: "product",
  key: ["id"],
  columns: ["title", "slug", "is_active", "created_at", "modified_at"],
};

const cycleTable: Table = {
  name: "product_cycle",
  key: ["id"],
  columns: [
    "product_id",
    "cycle",
    "short_name",
    "codename",
    "released_on",
    "end_of_life_on",
    "is_end_of_life",
    "support_ends_on",
    "discontinued_on",
    "latest_version",
    "link",
    "is_lts",
    "created_at",
    "modified_at",
  ],
};

const productRow = (product: ArchiveProduct) => ({
  id: product.id,
  title: product.title,
  slug: product.slug,
  is_active: product.active,
  ...dates(product),
});

const dayOrNull = (value: string | boolean | null) => (typeof value === "string" ? value : null);

const cycleRow = (cycle: ArchiveProduct["cycles"][number]) => ({
  id: cycle.id,
  product_id: cycle.product_id,
  cycle: cycle.cycle,
  short_name: cycle.cycle_short_hand,
  codename: cycle.codename,
  released_on: cycle.release,
  end_of_life_on: dayOrNull(cycle.eol),
  is_end_of_life: typeof cycle.eol === "boolean" ? cycle.eol : null,
  support_ends_on: dayOrNull(cycle.support),
  discontinued_on: dayOrNull(cycle.discontinued),
  latest_version: cycle.latest,
  link: cycle.link,
  is_lts: cycle.lts,
  ...dates(cycle),
});

export const productKind: RecordKind<ArchiveProduct> = {
  kind: "product",
  schema: archiveProduct,
  keysOf: entryKeys,
  idOf: (product) => product.id,
  batchSize: 50,
  async write(run, products) {
    const holders = await findHolders(run.client, "product", products);
    const conflicts = products.map((product) =>
      holders.conflictOf(product, (stored) => stored.slug === product.slug),
    );
    return { outcomes: await writeFree(products, conflicts, (free) => writeProducts(run, free)) };
  },
};

async function writeProducts({ client }: Run, products: readonly ArchiveProduct[]): Promise<Change[]> {
  const changes = await upsert(client, productTable, products.map(productRow));
  const given = products.flatMap((product) => product.cycles.map(cycleRow));
  const rows = await settleIds(client, "product_cycle", ["product_id", "cycle"], given);
  const cycleChanges = await upsert(client, cycleTable, rows);
  const changed = new Set(
    rows.filter((_, place) => cycleChanges[place] !== "unchanged").map((row) => row.product_id),
  );
  return products.map(({ id }, place) => {
    const change = changes[place] ?? "unchanged";
    return change === "unchanged" && changed.has(id) ? "updated" : change;
  });
}
