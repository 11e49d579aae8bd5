import { notFound, permanentRedirect } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { formState } from "@/server/forms/state";
import {
  type EditedFeature,
  type EditedGrid,
  findEditedFeature,
  findEditedGrid,
} from "@/server/grids/edit-page";
import { readRowId } from "@/server/forms/row-id";

/**
 * The grid that a page edits, for whoever may. Where it has another slug by now the page moves there, unless it shows again
 * what somebody had typed.
 */
export async function editedGrid(slug: string, pathOf: (slug: string) => string): Promise<EditedGrid> {
  const grid = await findEditedGrid(slug);
  if (!grid) notFound();
  if (grid.slug !== slug && !formState()) permanentRedirect(pathOf(grid.slug));
  await requireViewer(pathOf(grid.slug), "grid.edit", grid);
  return grid;
}

/** The same of a feature, by its id as it stands in the address. */
export async function editedFeature(id: string, pathOf: (id: number) => string): Promise<EditedFeature> {
  const feature = await findEditedFeature(readRowId(id));
  if (!feature) notFound();
  await requireViewer(pathOf(feature.id), "grid.edit", feature.grid);
  return feature;
}
