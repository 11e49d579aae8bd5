import type { PythonJson } from "@/lib/python-json";
import type { Call } from "./call";
import { findGrid, serializeGrid } from "./grids";
import { answerCounted } from "./list";
import { packageColumns, serializePackage, type PackageRow } from "./package-row";
import { dependsOnPackages } from "./packages";

const page = {
  name: "api_v3_grid_package_page",
  text: `
    SELECT ${packageColumns}
    FROM (SELECT package.id FROM grid_package member JOIN package ON package.id = member.package_id
          WHERE member.grid_id = $3 AND package.deleted_at IS NULL
          ORDER BY package.title COLLATE "C", package.id LIMIT $1 OFFSET $2) shown
    JOIN package p USING (id)
    ORDER BY p.title COLLATE "C", p.id`,
};

/** The packages of a grid, after the grid itself, which names all of them. */
export async function listGridPackages(call: Call): Promise<PythonJson> {
  const grid = await findGrid(call.slug);
  if (!grid) return null;
  dependsOnPackages();
  const { meta, rows } = await answerCounted<PackageRow>(call, grid.package_slugs.length, {
    page,
    values: [grid.id],
  });
  return { meta, grid: serializeGrid(grid), objects: rows.map(serializePackage) };
}
