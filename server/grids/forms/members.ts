import { z } from "zod";
import { paths } from "@/lib/paths";
import { readSearchText } from "@/lib/search-params";
import { type Form, form } from "@/server/forms/form";
import { readRowId } from "@/server/forms/row-id";
import { addGridPackages, removeGridPackage } from "@/server/grids/members";
import { typed } from "./grid";

const MAX_AT_ONCE = 100;

const add = form({
  pattern: "/grids/:slug/package/add/",
  page: "own",
  schema: z.object({
    /** Ids. */
    package: z.union(
      [typed, z.array(typed).max(MAX_AT_ONCE, `At most ${MAX_AT_ONCE} at a time.`)],
      "Choose a package.",
    ),
    /** What was searched for: the page shows it again. */
    q: typed.default(""),
    /** The page that it was sent from, where that is not the grid's own. */
    from: z.literal("package", "Unknown page.").optional(),
  }),
  action: "grid.edit",
  quota: "edit",
  perform: ({ change, params: { slug = "" }, input: { package: chosen, q, from } }) =>
    change(async (made) => {
      const ids = [chosen].flat().map(readRowId);
      const { grid, slugs } = await addGridPackages(made, { slug }, ids);
      const text = readSearchText(q).text;
      const again = paths.addGridPackage(grid.slug, text);
      const [first = ""] = slugs;
      return {
        location: from === "package" ? paths.package(first) : again,
        notice: `${slugs.join(", ")} is in “${grid.title}” now.`,
      };
    }),
});

const remove = form({
  pattern: "/grids/package/:slug/:id/delete/",
  page: "own",
  schema: z.object({}),
  action: "grid.edit",
  quota: "edit",
  perform: ({ change, params: { slug = "", id = "" } }) =>
    change(async (made) => {
      const grid = await removeGridPackage(made, { slug }, readRowId(id));
      return { location: paths.editGrid(grid.slug), notice: "The package is out of the grid." };
    }),
});

export const memberForms: readonly Form[] = [add, remove];
