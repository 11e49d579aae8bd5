import { z } from "zod";
import { addressField, countField, nameField, textField, timeField } from "@/server/sources/fields";
import { fullNameField } from "./full-name";
import { commitTimeField } from "./history-facts";

/** The most that GitHub gives of a list at a time. */
export const PAGE_SIZE = 100;

/** What GitHub says that we use; https://docs.github.com/rest/repos/repos#get-a-repository and beside it. */
export const repositorySchema = z.object({
  full_name: fullNameField,
  description: textField,
  homepage: addressField,
  stargazers_count: countField,
  forks_count: countField,
  archived: z.boolean(),
  license: z.object({ spdx_id: z.string().max(200).nullish() }).nullish(),
  /** Of any branch; null before the first time. */
  pushed_at: timeField.nullable(),
});

export type GithubRepository = z.infer<typeof repositorySchema>;

const commitTime = z.object({ date: commitTimeField.nullish() }).nullish();

export const commitsSchema = z
  .array(z.object({ commit: z.object({ committer: commitTime, author: commitTime }) }))
  .max(PAGE_SIZE);

/** Weeks begin on Sunday, oldest first; `week` in seconds since 1970. */
export const activitySchema = z
  .array(z.object({ week: z.int().min(0).max(1e11), total: countField }))
  .max(60);

export type GithubActivity = z.infer<typeof activitySchema>;

export const contributorsSchema = z.array(z.object({ login: nameField })).max(PAGE_SIZE);
