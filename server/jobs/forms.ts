import { z } from "zod";
import { counted } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { backToList } from "@/server/admin/back-to-list";
import type { Change } from "@/server/changes/change";
import { type Form, form } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";
import { giveUp, runNow, tryAgain, tryAllAgain } from "./manage";

const queue = paths.admin("jobs/queue");

const jobForm = (
  name: string,
  notice: string,
  perform: (change: Change, id: number) => Promise<void>,
): Form =>
  form({
    pattern: paths.admin(`jobs/queue/:id/${name}`),
    page: () => queue,
    schema: z.object({ back: z.string().max(500).optional() }),
    action: "job.manage",
    quota: "edit",
    perform: ({ change, params, input: { back } }) =>
      change(async (made) => {
        await perform(made, rowIdOf(params));
        return { location: backToList(queue, back), notice };
      }),
  });

const runForm = form({
  pattern: paths.admin("jobs/run/:name"),
  page: () => paths.admin("jobs"),
  schema: z.object({}),
  action: "job.manage",
  quota: "edit",
  perform: ({ change, params: { name = "" } }) =>
    change(async (made) => {
      await runNow(made, name);
      return { location: paths.admin("jobs"), notice: `${name} runs as soon as a worker is free.` };
    }),
});

const allForm = form({
  pattern: paths.admin("jobs/failed/again"),
  page: () => queue,
  schema: z.object({}),
  action: "job.manage",
  quota: "edit",
  perform: ({ change }) =>
    change(async (made) => {
      const count = await tryAllAgain(made);
      return { location: queue, notice: `${counted(count, "job")} will be tried again.` };
    }),
});

/** What administrators do about background jobs. */
export const jobForms: readonly Form[] = [
  runForm,
  allForm,
  jobForm("again", "It will be tried again.", tryAgain),
  jobForm("give-up", "It is given up.", giveUp),
];
