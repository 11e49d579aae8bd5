import { z } from "zod";

const cell = z.object({
  id: z.number(),
  featureId: z.number(),
  feature: z.string(),
  packageId: z.number(),
  package: z.string(),
  value: z.string(),
  note: z.string(),
  sourceUrl: z.string(),
  checkedVersion: z.string(),
});

/**
 * What revisions say of each kind, as the mutations take it. What an older version of the software wrote may say less: a
 * state that lacks what is needed cannot be brought back.
 */
export const stored = {
  package: z
    .object({
      title: z.string(),
      slug: z.string(),
      category: z.string(),
      repositoryUrl: z.string(),
      registryUrl: z.string(),
      description: z.string(),
      documentationUrl: z.string().nullable(),
      isArchived: z.boolean(),
      isDeprecated: z.boolean(),
      replacement: z.string(),
      isHidden: z.boolean(),
    })
    .partial(),
  grid: z
    .object({
      title: z.string(),
      slug: z.string(),
      description: z.string(),
      isLocked: z.boolean(),
      isHeader: z.boolean(),
    })
    .partial(),
  grid_package: z.object({ packageId: z.number(), position: z.number(), cells: z.array(cell).optional() }),
  feature: z.object({
    title: z.string(),
    description: z.string(),
    position: z.number(),
    cells: z.array(cell).optional(),
  }),
  element: z.object({
    featureId: z.number(),
    packageId: z.number(),
    value: z.string(),
    note: z.string(),
    sourceUrl: z.string(),
    checkedVersion: z.string(),
  }),
  category: z.object({
    title: z.string(),
    titlePlural: z.string(),
    slug: z.string(),
    description: z.string(),
    showRegistry: z.boolean().transform((value) => (value ? "on" : undefined)),
  }),
} as const;

export type RevertedKind = keyof typeof stored;

export const isReverted = (kind: string): kind is RevertedKind => Object.hasOwn(stored, kind);
