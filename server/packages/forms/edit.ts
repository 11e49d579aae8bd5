import { z } from "zod";
import { paths } from "@/lib/paths";
import { type Form, form, type Params } from "@/server/forms/form";
import { editPackage, type PackageEdit } from "@/server/packages/edit";
import { packageIdOf } from "@/server/packages/find-named";
import { factFields } from "@/server/packages/overrides";
import { documentationInput, documentationOf } from "./documentation-field";

const text = z.string().optional();
const yesOrNo = z
  .enum(["yes", "no"])
  .optional()
  .transform((said) => (said === undefined ? undefined : said === "yes"));

const editInput = z.object({
  title: text,
  slug: text,
  category: text,
  repositoryUrl: text,
  registryUrl: text,
  description: text,
  ...documentationInput,
  isArchived: yesOrNo,
  isDeprecated: yesOrNo,
  replacement: text,
  fromSource: z.array(z.enum(factFields)).default([]),
  version: text,
});

/** Without what was not sent. */
function said({ documentationUrl, hasNoDocumentation, ...rest }: z.infer<typeof editInput>): PackageEdit {
  const documentation = documentationOf({ documentationUrl, hasNoDocumentation });
  const all = { ...rest, documentationUrl: documentation };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const editFormAt = (pattern: string, schema: z.ZodType<z.infer<typeof editInput>>): Form =>
  form({
    pattern,
    page: "own",
    schema,
    action: "package.edit",
    quota: "edit",
    perform: ({ change, params, input }) =>
      change(async (made) => {
        const id = await packageIdOf(made.tx, slugOf(params));
        const { slug } = await editPackage(made, id, said(input));
        return { location: paths.package(slug), notice: "Saved.", data: { id, slug } };
      }),
  });

const slugOf = ({ slug = "" }: Params) => slug;

export const editForm = editFormAt("/packages/:slug/edit/", editInput);

/** Only where its documentation is. */
export const documentationForm = editFormAt(
  "/packages/:slug/documentation/edit/",
  z
    .object({ ...documentationInput, version: text })
    .transform((input) => ({ ...input, fromSource: [], isArchived: undefined, isDeprecated: undefined })),
);
