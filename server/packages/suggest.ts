import type { RepositoryAddress } from "@/lib/repository-address/read";
import { slugOfName } from "@/lib/slug-of-name";
import { db } from "@/server/db";
import { isTakenWord } from "./read-fields";

/** What a new entry's form begins with. */
export type Suggested = {
  title: string;
  slug: string;
  repositoryUrl: string;
  registryUrl: string;
  /** What of `registryUrl` is no more than a guess; "" for nothing. */
  guess: string;
  /** What sources say; "" for nothing. */
  description: string;
  documentationUrl: string;
  /** What sources could not be asked, and why, in words. */
  notes: readonly string[];
};

export const nothingSuggested: Suggested = {
  ...{ title: "", slug: "", repositoryUrl: "", registryUrl: "", guess: "" },
  ...{ description: "", documentationUrl: "", notes: [] },
};

/** The first of "name", "name-2", "name-3" … that no entry has or had. */
async function freeSlug(wanted: string): Promise<string> {
  const taken = await db().$queryRaw<{ slug: string }[]>`
    SELECT slug FROM package WHERE slug = ${wanted} OR slug ~ ${`^${wanted}-[0-9]+$`}
    UNION SELECT slug FROM redirect WHERE kind = 'package' AND (slug = ${wanted} OR slug ~ ${`^${wanted}-[0-9]+$`})`;
  const all = new Set(taken.map(({ slug }) => slug));
  const isFree = (slug: string) => !all.has(slug) && !isTakenWord(slug);
  if (isFree(wanted)) return wanted;
  let number = 2;
  while (!isFree(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** What the address of a repository tells: its name is most often the package's, here and in the index. */
export async function suggestPackage({ url, owner, name }: RepositoryAddress): Promise<Suggested> {
  const plain = slugOfName(name);
  // Digits alone are an id, so that such a name goes with its owner's.
  const wanted = /[a-z]/.test(plain) ? plain : slugOfName(`${owner} ${name}`);
  const slug = /[a-z]/.test(wanted) ? await freeSlug(wanted) : "";
  return { ...nothingSuggested, title: name, slug, repositoryUrl: url, registryUrl: name, guess: name };
}
