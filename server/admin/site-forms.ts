import { z } from "zod";
import { counted } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type Form, form } from "@/server/forms/form";
import { readRowId } from "@/server/forms/row-id";
import { decideSite } from "@/server/moderation/sites/decide";

const MOST_AT_ONCE = 100;
const NONE_TICKED = "Tick those that you decide on.";

const decide = form({
  pattern: paths.admin("sites"),
  page: "own",
  schema: z.object({
    site: z.array(z.string(), NONE_TICKED).min(1, NONE_TICKED).max(MOST_AT_ONCE),
    decision: z.enum(["approved", "rejected"], "Approve or reject them."),
  }),
  action: "site.decide",
  quota: "edit",
  perform: ({ change, input: { site, decision } }) =>
    change(async (made) => {
      // Everybody in one order, so that two who decide at a time wait for each other and not in a circle.
      const ids = [...new Set(site.map(readRowId))].sort((one, other) => one - other);
      for (const id of ids) await decideSite(made, id, decision);
      return { location: paths.admin("sites"), notice: `${counted(ids.length, "site")} ${decision}.` };
    }),
});

/** The queue of sites, decided on by the handful. */
export const siteQueueForms: readonly Form[] = [decide];
