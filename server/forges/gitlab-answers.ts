import { z } from "zod";
import { countField, textField } from "@/server/sources/fields";
import { commitIdField, commitTimeField } from "./history-facts";

/** The most that GitLab gives of a list at a time. */
export const PAGE_SIZE = 100;

/**
 * What GitLab says that we use; https://docs.gitlab.com/api/projects/#retrieve-a-project and beside it. Whoever has not signed
 * in there is told less: those fields may be missing.
 */
export const projectSchema = z.object({
  id: z.int().positive(),
  path_with_namespace: z
    .string()
    .max(1000)
    .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)+$/, "expected group/name"),
  description: textField,
  star_count: countField,
  forks_count: countField.nullish(),
  archived: z.boolean().nullish(),
  empty_repo: z.boolean().nullish(),
  license: z.object({ key: z.string().max(200) }).nullish(),
});

export type GitlabProject = z.infer<typeof projectSchema>;

const commitSchema = z.object({ id: commitIdField, committed_date: commitTimeField });

/** A page of them, and the number of the next one. */
export const commitsSchema = z.object({
  data: z.array(commitSchema).max(PAGE_SIZE),
  paginationInfo: z.object({ next: z.int().positive().nullable() }),
});

export const mergeBaseSchema = z.object({ id: commitIdField });

export const contributorsSchema = z.object({
  data: z.array(z.object({ name: z.string(), commits: countField })).max(PAGE_SIZE),
  paginationInfo: z.object({ next: z.int().positive().nullable() }),
});

export type GitlabContributor = z.infer<typeof contributorsSchema>["data"][number];
