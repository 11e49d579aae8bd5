import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form, type Params } from "@/server/forms/form";
import { rowIdOf } from "@/server/forms/row-id";
import { setFavorite, setUsage } from "@/server/usages/toggles";

const nothing = z.object({});
const slugOf = ({ slug = "" }: Params) => slug;

const usageForm = (verb: "add" | "remove"): Form =>
  form({
    pattern: `/packages/usage/:slug/${verb}/`,
    page: (params) => paths.package(slugOf(params)),
    schema: nothing,
    action: "usage.toggle",
    quota: "toggle",
    perform: ({ change, params }) =>
      change(async (made) => {
        const { id, slug } = await setUsage(made, slugOf(params), verb === "add");
        const count = await made.tx.usage.count({ where: { packageId: id } });
        return { location: paths.package(slug), data: { isOn: verb === "add", count } };
      }),
  });

const favoriteForm = (verb: "add" | "remove"): Form =>
  form({
    pattern: `/favorites/${verb}/:id/`,
    page: () => paths.likedPackages(),
    schema: nothing,
    action: "favorite.toggle",
    quota: "toggle",
    perform: ({ change, params }) =>
      change(async (made) => {
        const { id, slug } = await setFavorite(made, rowIdOf(params), verb === "add");
        const count = await made.tx.favorite.count({ where: { packageId: id } });
        return { location: paths.package(slug), data: { isOn: verb === "add", count } };
      }),
  });

/** "I use this", and likes. */
export const usageForms: readonly Form[] = [
  usageForm("add"),
  usageForm("remove"),
  favoriteForm("add"),
  favoriteForm("remove"),
];
