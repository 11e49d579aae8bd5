import { z } from "zod";
import { id, instant, list, text, weeks } from "@/server/imports/fields";
import { gridFields } from "@/server/imports/grids";
import { packageFields } from "@/server/imports/packages";

const MAX_PARTICIPANTS_CHARACTERS = 100_000;

/** The address of another record ("https://…/api/v4/categories/1/?format=api"), read as its id. */
const reference = (resource: "categories" | "grids" | "packages") =>
  z
    .string({ error: (issue) => (issue.input === undefined ? "is missing" : "must be an address") })
    .transform((address, context) => {
      const digits = new RegExp(`/${resource}/(\\d+)(?:\\.[a-z]+)?/?(?:[?#].*)?$`).exec(address)?.[1];
      const parsed = id.safeParse(digits === undefined ? undefined : Number(digits));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: "custom", message: `is no address of /${resource}/` });
      return z.NEVER;
    });

const unique = (ids: number[]) => [...new Set(ids)];

/** Participants are kept as comma-separated text, so a comma inside one would make two of it. */
const participants = list(
  text(1000).refine((login) => !login.includes(","), { error: "must not hold a comma" }),
).refine((logins) => logins.join(",").length <= MAX_PARTICIPANTS_CHARACTERS, {
  error: `are longer than ${MAX_PARTICIPANTS_CHARACTERS} characters together`,
});

export const v4Package = packageFields.extend({
  category: reference("categories"),
  grids: list(reference("grids")).transform(unique),
  last_updated: instant.nullable(),
  commits_over_52: weeks,
  participants,
});
export type V4Package = z.infer<typeof v4Package>;

export const v4Grid = gridFields.extend({ packages: list(reference("packages")).transform(unique) });
export type V4Grid = z.infer<typeof v4Grid>;
