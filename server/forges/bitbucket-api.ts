import { z } from "zod";
import type { OutgoingAnswer } from "@/server/outgoing/client";
import { addressField, countField, textField } from "@/server/sources/fields";
import { readJson } from "@/server/sources/read-answer";
import { SourceError } from "@/server/sources/source-error";
import type { CommitPage, CommitRange, CommitSource } from "./count-commits";
import type { RepositoryQuestion } from "./forge";
import { fullNameField } from "./full-name";
import { commitIdField, commitTimeField, type Head, readPart } from "./history-facts";
import { type Commit, participantName } from "./weekly-commits";

/** What Bitbucket says that we use; https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/. */
const repositorySchema = z.object({
  full_name: fullNameField,
  description: textField,
  website: addressField,
  /** Null until something is pushed. */
  mainbranch: z.object({ name: z.string().min(1).max(500) }).nullish(),
});

export type BitbucketRepository = z.infer<typeof repositorySchema>;

/** A list may leave out how long it is. */
const sizeSchema = z.object({ size: countField.nullish() });

const commitSchema = z.object({
  hash: commitIdField,
  date: commitTimeField,
  author: z
    .object({
      /** As git keeps it: `Ada Lovelace <ada@example.org>`. */
      raw: z.string().nullish(),
      user: z.object({ nickname: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

const PAGE_SIZE = 100;

const commitsSchema = z.object({ values: z.array(commitSchema).max(PAGE_SIZE), next: z.url().nullish() });

/** Fields that are asked for, of each answer. */
const fields = {
  repository: "full_name,description,website,mainbranch.name",
  size: "size",
  head: "values.hash,values.date",
  commits: "next,values.hash,values.date,values.author.raw,values.author.user.nickname",
};

/** Asks Bitbucket Cloud about one repository. */
export class BitbucketApi implements CommitSource {
  readonly #question: RepositoryQuestion;
  /** Workspace and name, as they are now. */
  #path: string;

  constructor(question: RepositoryQuestion) {
    this.#question = question;
    const { owner, name } = question.repository;
    this.#path = `${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  }

  async repository(): Promise<BitbucketRepository> {
    const found = readJson(await this.#get("", { fields: fields.repository }), repositorySchema);
    this.#path = found.full_name;
    return found;
  }

  /** How many forks or watchers there are; null where that is not for us to know. */
  async size(list: "forks" | "watchers"): Promise<number | null> {
    const answer = await this.#get(`/${list}`, { pagelen: "1", fields: fields.size });
    if (answer.status === 401 || answer.status === 403) return null;
    return readPart(answer, sizeSchema).size ?? null;
  }

  /** The last commit of a branch; null where there is no such branch. */
  async head(branch: string): Promise<Head | null> {
    const answer = await this.#get("/commits", { include: branch, pagelen: "1", fields: fields.head });
    if (answer.status === 404) return null;
    const [last] = readPart(answer, commitsSchema).values;
    return last ? { id: last.hash, committedAt: last.date } : null;
  }

  async page({ from, to }: CommitRange, cursor: string | null): Promise<CommitPage> {
    const answer = await this.#get("/commits", {
      include: to,
      ...(from !== null && { exclude: from }),
      pagelen: `${PAGE_SIZE}`,
      fields: fields.commits,
      ...Object.fromEntries(new URLSearchParams(cursor ?? "")),
    });
    const { values, next } = readPart(answer, commitsSchema);
    return { commits: values.map(commitOf), next: next ? cursorOf(next) : null };
  }

  async contains(to: string, from: string): Promise<boolean> {
    const query = { include: from, exclude: to, pagelen: "1", fields: fields.head };
    const answer = await this.#get("/commits", query);
    return answer.status !== 404 && readPart(answer, commitsSchema).values.length === 0;
  }

  #get(address: string, query: Readonly<Record<string, string>>): Promise<OutgoingAnswer> {
    const { api, ask } = this.#question;
    const place = `${api}/repositories/${this.#path}${address}?${new URLSearchParams(query)}`;
    return ask(place, { headers: { accept: "application/json" } });
  }
}

/** Of the next page's address what says where it begins. All else we say ourselves, and ask nobody but whom we asked. */
function cursorOf(next: string): string {
  const { searchParams } = new URL(next);
  const position = ["ctx", "page"].flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  if (position.length === 0)
    throw new SourceError("bad_answer", "Bitbucket did not say where the next page begins.");
  return new URLSearchParams(position).toString();
}

const commitOf = ({ hash, date, author }: z.infer<typeof commitSchema>): Commit => ({
  id: hash,
  committedAt: date,
  author: participantName(author?.user?.nickname || (author?.raw ?? "").replace(/<[^>]*>?/g, "")),
});
