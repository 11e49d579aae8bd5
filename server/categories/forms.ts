import { z } from "zod";
import { paths } from "@/lib/paths";
import { addCategory } from "@/server/categories/add";
import { deleteCategory } from "@/server/categories/delete";
import { editCategory } from "@/server/categories/edit";
import { categoryFields } from "@/server/categories/fields";
import { categoryIdOf } from "@/server/categories/snapshot";
import { type Form, form, type Params } from "@/server/forms/form";

const slugOf = ({ slug = "" }: Params) => slug;

const add = form({
  pattern: "/admin/categories/add/",
  page: "own",
  schema: categoryFields,
  action: "category.manage",
  quota: "edit",
  perform: ({ change, input }) =>
    change(async (made) => {
      await addCategory(made, input);
      return { location: paths.category(input.slug), notice: "Added." };
    }),
});

const edit = form({
  pattern: "/admin/categories/:slug/edit/",
  page: "own",
  schema: categoryFields.extend({ version: z.string().default("") }),
  action: "category.manage",
  quota: "edit",
  perform: ({ change, params, input: { version, ...fields } }) =>
    change(async (made) => {
      const id = await categoryIdOf(made.tx, slugOf(params));
      await editCategory(made, { id, version, fields });
      return { location: paths.category(fields.slug), notice: "Saved." };
    }),
});

const remove = form({
  pattern: "/admin/categories/:slug/delete/",
  page: "own",
  schema: z.object({}),
  action: "category.manage",
  quota: "edit",
  perform: ({ change, params }) =>
    change(async (made) => {
      await deleteCategory(made, await categoryIdOf(made.tx, slugOf(params)));
      return { location: paths.adminCategories(), notice: "Deleted. The list of changes can bring it back." };
    }),
});

export const categoryForms: readonly Form[] = [add, edit, remove];
