import type { PythonJson } from "@/lib/python-json";
import type { Call } from "./call";
import { findGrid, serializeGrid } from "./grids";
import { answerCounted, pageStatement } from "./list";
import { packageColumns, serializePackage, type PackageRow } from "./package-row";
import { dependsOnPackages } from "./packages";

const page = pageStatement("api_v3_grid_package_page", {
  table: "package",
  columns: packageColumns,
  listed: `grid_package member JOIN package entry ON entry.id = member.package_id
           WHERE member.grid_id = $3 AND entry.deleted_at IS NULL`,
});

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
