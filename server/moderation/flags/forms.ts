import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";
import { addFlag } from "./add";
import { MAX_FLAG_REASON } from "./max-reason";
import { approveFlag, dismissFlag } from "./decide";

const add = form({
  pattern: "/packages/:slug/flag/",
  page: "own",
  schema: z.object({
    reason: z
      .string("Say what is wrong with it.")
      .trim()
      .min(1, "Say what is wrong with it.")
      .max(MAX_FLAG_REASON, `At most ${MAX_FLAG_REASON} characters.`),
  }),
  action: "flag.add",
  quota: "flag",
  perform: ({ change, params: { slug = "" }, input: { reason } }) =>
    change(async (made) => {
      const entry = await addFlag(made, slug, reason);
      return {
        location: paths.package(entry.slug),
        notice: "Thank you. A moderator will look at your report.",
      };
    }),
});

const decision = (verb: "approve" | "remove"): Form =>
  form({
    pattern: `/packages/flag/:id/${verb}/`,
    page: () => paths.admin("flags"),
    schema: z.object({}),
    action: "flag.decide",
    quota: "edit",
    perform: ({ change, params }) =>
      change(async (made) => {
        const isApproved = verb === "approve";
        const entry = await (isApproved ? approveFlag : dismissFlag)(made, rowIdOf(params));
        const notice = isApproved
          ? `${entry.title} is hidden from the lists now.`
          : `The report of ${entry.title} is dismissed.`;
        return { location: paths.admin("flags"), notice };
      }),
  });

export const flagForms: readonly Form[] = [add, decision("approve"), decision("remove")];
