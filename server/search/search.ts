import { searchPool } from "@/server/db";
import { fillers } from "@/server/search/fillers";
import type { SearchHit } from "@/server/search/hit";
import { readQuestion } from "@/server/search/question";
import { searchParameters, searchStatement } from "@/server/search/statement";

type Wanted = {
  /** At most so many. */
  limit: number;
  /** Packages that moderators hid, too: the API lists them, the site does not. */
  showsHidden: boolean;
};

/** What a search finds, best first: one round trip. Never an error, whatever is typed; without a letter or digit, nothing. */
export async function searchCatalogue(text: string, { limit, showsHidden }: Wanted): Promise<SearchHit[]> {
  const question = readQuestion(text, fillers);
  if (question === null) return [];
  const { rows } = await searchPool().query<SearchHit>({
    ...searchStatement,
    values: searchParameters(question, limit, showsHidden),
  });
  return rows;
}
