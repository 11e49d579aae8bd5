import { z } from "zod";
import { paths } from "@/lib/paths";
import type { Change } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";
import { type Form, form, type Params } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";
import { packageIdOf } from "@/server/packages/find-named";
import { addSite } from "./add";
import { deleteSite } from "./delete";
import { editSite } from "./edit";
import { siteInput } from "./input";

const WAITS = "A moderator will look at it; until then only you see it here.";

const add = form({
  pattern: "/packages/:slug/example/add/",
  page: "own",
  schema: siteInput,
  action: "site.add",
  quota: "site",
  perform: ({ change, params: { slug = "" }, input }) =>
    change(async (made) => {
      const entry = await addSite(made, slug, input);
      return { location: paths.package(entry.slug), notice: `Thank you. ${WAITS}` };
    }),
});

/** An address that names a site of another package leads nowhere. */
async function checkPackage({ tx }: Change, { slug = "" }: Params, { id }: { id: number }): Promise<void> {
  if ((await packageIdOf(tx, slug)) !== id) throw new CatalogueError("not_found", "There is no such site.");
}

const edit = form({
  pattern: "/packages/:slug/example/:id/edit/",
  page: "own",
  schema: siteInput.extend({ version: z.string().optional() }),
  action: "site.edit",
  quota: "edit",
  perform: ({ change, params, input: { version, ...site } }) =>
    change(async (made) => {
      const entry = await editSite(made, rowIdOf(params), {
        ...site,
        ...(version !== undefined && { version }),
      });
      await checkPackage(made, params, entry);
      return {
        location: paths.package(entry.slug),
        notice: entry.isWaiting ? `Saved. ${WAITS}` : "Saved.",
      };
    }),
});

const remove = form({
  pattern: "/packages/:slug/example/:id/delete/",
  page: "own",
  schema: z.object({}),
  action: "site.edit",
  quota: "edit",
  perform: ({ change, params }) =>
    change(async (made) => {
      const entry = await deleteSite(made, rowIdOf(params));
      await checkPackage(made, params, entry);
      return { location: paths.package(entry.slug), notice: "The site is removed." };
    }),
});

export const siteForms: readonly Form[] = [add, edit, remove];
