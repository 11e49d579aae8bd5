import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { readRowId } from "@/server/forms/row-id";
import { setElement } from "@/server/grids/elements";
import { typed } from "./grid";

const element = form({
  pattern: "/grids/element/:slug/:packageId/:featureId/",
  page: "own",
  schema: z
    .object({ value: typed, note: typed, sourceUrl: typed, checkedVersion: typed, version: typed })
    .partial(),
  action: "grid.edit",
  quota: "edit",
  perform: ({ change, params: { slug = "", packageId = "", featureId = "" }, input }) =>
    change(async (made) => {
      const cell = { packageId: readRowId(packageId), featureId: readRowId(featureId) };
      const { grid, said } = await setElement(made, { slug }, cell, input);
      return { location: paths.grid(grid.slug), notice: "The cell is saved.", data: { said } };
    }),
});

export const elementForms: readonly Form[] = [element];
