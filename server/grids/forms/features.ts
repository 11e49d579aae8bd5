import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";
import { addFeature, deleteFeature, editFeature, moveFeature } from "@/server/grids/features";
import { typed } from "./grid";

const add = form({
  pattern: "/grids/feature/add/:slug/",
  page: "own",
  schema: z.object({ title: typed.default(""), description: typed.default("") }),
  action: "grid.edit",
  quota: "edit",
  perform: ({ change, params: { slug = "" }, input }) =>
    change(async (made) => {
      const { grid } = await addFeature(made, { slug }, input);
      return {
        location: `${paths.editGrid(grid.slug)}#features`,
        notice: "The feature is the grid's last row now.",
      };
    }),
});

const edit = form({
  pattern: "/grids/feature/:id/",
  page: "own",
  schema: z.object({ title: typed, description: typed, version: typed }).partial(),
  action: "grid.edit",
  quota: "edit",
  perform: ({ change, params, input }) =>
    change(async (made) => {
      const grid = await editFeature(made, rowIdOf(params), input);
      return { location: `${paths.editGrid(grid.slug)}#features`, notice: "The feature is saved." };
    }),
});

const move = form({
  pattern: "/grids/feature/:id/move/",
  page: (params) => paths.editFeature(rowIdOf(params)),
  schema: z.object({ by: z.enum(["up", "down"], "Up or down.") }),
  action: "grid.edit",
  quota: "edit",
  perform: ({ change, params, input: { by } }) =>
    change(async (made) => {
      const grid = await moveFeature(made, rowIdOf(params), by === "up" ? -1 : 1);
      return { location: `${paths.editGrid(grid.slug)}#features` };
    }),
});

const remove = form({
  pattern: "/grids/feature/:id/delete/",
  page: "own",
  schema: z.object({}),
  action: "grid.edit",
  quota: "edit",
  perform: ({ change, params }) =>
    change(async (made) => {
      const grid = await deleteFeature(made, rowIdOf(params));
      return {
        location: `${paths.editGrid(grid.slug)}#features`,
        notice: "The feature and its cells are deleted.",
      };
    }),
});

export const featureForms: readonly Form[] = [add, edit, move, remove];
