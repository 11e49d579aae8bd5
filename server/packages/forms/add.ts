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
  /** What sources said of both when the form began. */
  statedDescription: text,
  statedDocumentation: text,
  grid: text,
});

/** Whether somebody left what sources said as it was; browsers break lines in their own way. */
const isLeft = (written: string, stated: string): boolean =>
  stated !== "" &&
  written
    .trim()
    .split(/\r\n?|\n/)
    .join() ===
    stated
      .trim()
      .split(/\r\n?|\n/)
      .join();

export const addForm = form({
  pattern: "/packages/add/",
  page: "own",
  schema: input,
  action: "package.add",
  quota: "add",
  perform: ({
    change,
    input: { hasNoDocumentation, grid, statedDescription, statedDocumentation, ...fields },
  }) =>
    change(async (made) => {
      const documentationUrl = documentationOf({ ...fields, hasNoDocumentation }) ?? null;
      const fromSources = [
        ...(isLeft(fields.description, statedDescription) ? (["description"] as const) : []),
        ...(isLeft(documentationUrl ?? "", statedDocumentation) ? (["documentationUrl"] as const) : []),
      ];
      const { id, slug } = await addPackage(made, { ...fields, documentationUrl }, fromSources);
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
