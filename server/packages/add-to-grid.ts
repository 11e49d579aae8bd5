import type { Change } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";
import { InvalidInput } from "@/server/forms/state";
import { addGridPackages } from "@/server/grids/members";

/** The slug of the grid that somebody typed: its slug, or its whole title. */
async function meantGrid({ tx }: Change, typed: string): Promise<string> {
  const [found] = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM grid
    WHERE deleted_at IS NULL AND (slug = ${typed.toLowerCase()} OR lower(title) = lower(${typed}))
    ORDER BY slug = ${typed.toLowerCase()} DESC, id LIMIT 1`;
  return found?.slug ?? typed;
}

/** Puts a package into a grid in the same change, and says at the form's field `grid` why not. */
export async function addToGrid(change: Change, packageId: number, typed: string): Promise<void> {
  try {
    await addGridPackages(change, { slug: await meantGrid(change, typed) }, [packageId]);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    const why = error instanceof InvalidInput ? Object.values(error.errors).flat() : [error.message];
    throw new InvalidInput({ grid: why });
  }
}
