import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { addGrid } from "@/server/grids/add";
import { editGrid, setGridStanding } from "@/server/grids/edit";

const MAX_TYPED = 100_000;
/** As typed; what is right is for the mutation to say. */
export const typed = z.string("Send this once.").max(MAX_TYPED, "This is too long.");
const ticked = z.literal("on", "Ticked, or not sent.").optional();

const add = form({
  pattern: "/grids/add/",
  page: "own",
  schema: z.object({ title: typed.default(""), slug: typed.default(""), description: typed.default("") }),
  action: "grid.add",
  quota: "add",
  perform: ({ change, input }) =>
    change(async (made) => {
      const { slug } = await addGrid(made, input);
      return {
        location: paths.editGrid(slug),
        notice: "The grid is there. Now it wants packages and features.",
      };
    }),
});

const edit = form({
  pattern: "/grids/:slug/edit/",
  page: "own",
  schema: z.object({ title: typed, slug: typed, description: typed, version: typed }).partial(),
  action: "grid.edit",
  quota: "edit",
  perform: ({ change, params: { slug = "" }, input }) =>
    change(async (made) => {
      const grid = await editGrid(made, { slug }, input);
      return { location: paths.grid(grid.slug), notice: "The grid is saved." };
    }),
});

const standing = form({
  pattern: "/grids/:slug/lock/",
  page: ({ slug = "" }) => paths.editGrid(slug),
  schema: z.object({ isLocked: ticked, isHeader: ticked }),
  action: "grid.lock",
  quota: "edit",
  perform: ({ change, params: { slug = "" }, input }) =>
    change(async (made) => {
      const isLocked = input.isLocked === "on";
      const grid = await setGridStanding(made, { slug }, { isLocked, isHeader: input.isHeader === "on" });
      return {
        location: paths.editGrid(grid.slug),
        notice: isLocked ? "The grid is locked." : "The grid is open.",
      };
    }),
});

export const ownForms: readonly Form[] = [add, edit, standing];
