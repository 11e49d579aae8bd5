import { z } from "zod";
import { paths } from "@/lib/paths";
import { undo } from "@/server/admin/undo";
import { CatalogueError } from "@/server/errors";
import { type Form, form } from "@/server/forms/form";

const NUMBER = /^[1-9]\d{0,17}$/;

const undoForm = form({
  pattern: paths.admin("log/:id/undo"),
  page: "own",
  schema: z.object({}),
  action: "staff.enter",
  quota: "edit",
  perform: ({ change, params: { id = "" } }) =>
    change(async (made) => {
      if (!NUMBER.test(id)) throw new CatalogueError("not_found", "There is no such change.");
      await undo(made, BigInt(id));
      return { location: paths.admin("log"), notice: "Undone." };
    }),
});

export const logForms: readonly Form[] = [undoForm];
