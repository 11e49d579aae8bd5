import { readRepository } from "./repository";
import { listSameRepository, type SameRepository } from "./same-repository";
import { introduce } from "./introduction/introduce";
import { nothingSuggested, suggestPackage, type Suggested } from "./suggest";

type Asked = {
  /** As typed; "" when it was not yet. */
  repository: string;
  /** It has no repository, or its form has been sent already. */
  isWithout: boolean;
  /** Whoever asks knows that there are others of the same repository. */
  isAnother: boolean;
  /** Id of whoever asks. */
  person: number;
};

/** What to show whoever adds a package: the question for its address, entries that it may be, or its form. */
type Step =
  | { kind: "address"; wrong: string | null }
  | { kind: "same"; entries: SameRepository[] }
  | { kind: "form"; begun: Suggested };

export async function readAddStep({ repository, isWithout, isAnother, person }: Asked): Promise<Step> {
  if (isWithout) return { kind: "form", begun: nothingSuggested };
  if (repository.trim() === "") return { kind: "address", wrong: null };
  const read = readRepository(repository);
  if (typeof read === "string") return { kind: "address", wrong: read };
  const entries = isAnother ? [] : await listSameRepository(read);
  if (entries.length > 0) return { kind: "same", entries };
  return { kind: "form", begun: await introduce(await suggestPackage(read), read, { person }) };
}
