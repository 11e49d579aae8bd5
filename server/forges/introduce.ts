import type { Forge } from "@/lib/forges";
import { readJson } from "@/server/sources/read-answer";
import { BitbucketApi } from "./bitbucket-api";
import type { RepositoryFacts, RepositoryQuestion } from "./forge";
import { ForgejoApi } from "./forgejo-api";
import { repositorySchema } from "./github-answers";
import { GithubApi } from "./github-api";
import { GitlabApi } from "./gitlab-api";

/** What a repository says of itself to whoever asks for the first time. */
export type Introduction = Pick<RepositoryFacts, "description" | "homepage">;

type Introduce = (question: RepositoryQuestion) => Promise<Introduction>;

/** One request each; throws `SourceError`. */
export const introduceBy: Readonly<Record<Forge, Introduce>> = {
  async github(question) {
    const api = new GithubApi(question);
    return readJson(await api.repository(null), repositorySchema);
  },
  async gitlab(question) {
    const found = await new GitlabApi(question).project(null);
    return { description: found?.project.description ?? "", homepage: null };
  },
  async bitbucket(question) {
    const { description, website } = await new BitbucketApi(question).repository();
    return { description, homepage: website };
  },
  async codeberg(question) {
    const { description, website } = await new ForgejoApi(question).repository();
    return { description, homepage: website };
  },
};
