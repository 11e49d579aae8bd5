import { dates, refusedPackage } from "@/server/imports/archive/attached";
import { findPeople } from "@/server/imports/archive/people";
import { archiveFavorite, type ArchiveFavorite } from "@/server/imports/archive/schema";
import { settleIds } from "@/server/imports/ids";
import { writeFree, type RecordKind } from "@/server/imports/record-kind";
import { upsert, type Table } from "@/server/imports/upsert";

const table: Table = {
  name: "favorite",
  key: ["id"],
  columns: ["package_id", "user_id", "created_at", "modified_at"],
};

const favoriteRow = (favorite: ArchiveFavorite) => ({
  id: favorite.id,
  package_id: favorite.package_id,
  user_id: favorite.favorited_by_id,
  ...dates(favorite),
});

export const favoriteKind: RecordKind<ArchiveFavorite> = {
  kind: "favorite",
  schema: archiveFavorite,
  keysOf: (favorite) => [`id:${favorite.id}`, `pair:${favorite.package_id}:${favorite.favorited_by_id}`],
  idOf: (favorite) => favorite.id,
  batchSize: 500,
  async write(run, favorites) {
    const { client } = run;
    const people = await findPeople(
      client,
      run,
      favorites.map((favorite) => favorite.favorited_by_id),
    );
    const conflicts = favorites.map(
      (favorite) =>
        refusedPackage(run, favorite.package_id) ??
        (people.has(favorite.favorited_by_id) ? null : `the account ${favorite.favorited_by_id} is not here`),
    );
    const outcomes = await writeFree(favorites, conflicts, async (free) => {
      const rows = await settleIds(client, "favorite", ["package_id", "user_id"], free.map(favoriteRow));
      return upsert(client, table, rows);
    });
    return { outcomes };
  },
};
