import { z } from "zod";
import { paths } from "@/lib/paths";
import { form } from "@/server/forms/form";
import { addPackage } from "@/server/packages/add";
import { addToGrid } from "@/server/packages/add-to-grid";
import { documentationInput, documentationOf } from "./documentation-field";

const text = z.string().default("");

const input = z.object({
  title: text,
  slug: text,
  category: text,
  repositoryUrl: text,
  registryUrl: text,
  description: text,
  ...documentationInput,
  grid: text,
});

export const addForm = form({
  pattern: "/packages/add/",
  page: "own",
  schema: input,
  action: "package.add",
  quota: "add",
  perform: ({ change, input: { documentationUrl, hasNoDocumentation, grid, ...fields } }) =>
    change(async (made) => {
      const documentation = documentationOf({ documentationUrl, hasNoDocumentation }) ?? null;
      const { id, slug } = await addPackage(made, { ...fields, documentationUrl: documentation });
      if (grid.trim() !== "") await addToGrid(made, id, grid.trim());
      return { location: paths.package(slug), notice: "Added.", data: { id, slug } };
    }),
});

/** Where the reference's own first step is sent to. */
export const validateForm = form({
  pattern: "/packages/add/validate/",
  page: () => paths.addPackage(),
  schema: z.object({ repo_url: text }),
  action: "package.add",
  perform: ({ input: { repo_url: repository } }) =>
    Promise.resolve({ location: paths.addPackage(repository) }),
});
