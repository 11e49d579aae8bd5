import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { flagForms } from "@/server/moderation/flags/forms";
import { setHidden } from "@/server/moderation/hide";
import { siteForms } from "@/server/moderation/sites/forms";
import { lockPackage } from "@/server/moderation/subject";

const hide = form({
  pattern: "/packages/:slug/hide/",
  page: "own",
  schema: z.object({ hidden: z.enum(["yes", "no"], "Choose whether it is hidden.") }),
  action: "package.hide",
  quota: "edit",
  perform: ({ change, params: { slug = "" }, input: { hidden } }) =>
    change(async (made) => {
      const { id } = await lockPackage(made.tx, { slug });
      const entry = await setHidden(made, id, hidden === "yes");
      const notice = entry.isHidden
        ? `${entry.title} is hidden from the lists now.`
        : `${entry.title} is listed again.`;
      return { location: paths.package(entry.slug), notice };
    }),
});

export const moderationForms: readonly Form[] = [...flagForms, ...siteForms, hide];
