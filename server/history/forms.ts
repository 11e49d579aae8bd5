import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { revertChange } from "@/server/history/revert/revert";

/** What is asked for depends on what the change did: the mutation asks (server/history/revert/plan.ts). */
const revert = form({
  pattern: "/changes/:id/revert/",
  page: "own",
  schema: z.object({ version: z.string().default("") }),
  quota: "edit",
  perform: ({ change, params: { id = "" }, input: { version } }) =>
    change(async (made) => {
      const written = await revertChange(made, id, version);
      return { location: paths.change(written), notice: "Undone." };
    }),
});

export const historyForms: readonly Form[] = [revert];
