import { denialWords } from "@/server/accounts/authorize";
import type { Denial, Subject } from "@/server/accounts/policy";
import { CatalogueError } from "@/server/errors";
import type { Caller } from "@/server/tokens/caller";
import { findEntry, Renamed } from "../detail";
import type { RouteMatch } from "../routes";
import { waysOf, type Ways, writingBy } from "./ways";
import type { Adding, Editing } from "./writable";

/** What somebody with a token may do at an address. */
export type Rights = {
  /** The verbs that they may use there, in the order in which the reference's framework names them. */
  allow: string;
  /** What a verb that they may use does, and to which entry (0: none). Throws why they may not. */
  require: (verb: string) => { ways: Ways; writing: Adding | Editing; id: number };
  /** Whether a verb changes something there, if not by them. */
  isWriting: (verb: string) => boolean;
};

/** The entry that an address names: there, or why not. */
type Found = { id: number; subject: Subject } | CatalogueError | Renamed;

async function find({ of }: Ways, key: string): Promise<Found> {
  if (key === "") return { id: 0, subject: {} };
  try {
    const { id } = await findEntry(key, of.entry);
    return { id, subject: await of.subjectOf(id) };
  } catch (error) {
    if (error instanceof CatalogueError || error instanceof Renamed) return error;
    throw error;
  }
}

function permit(why: Denial | null): void {
  if (why !== null) throw new CatalogueError("forbidden", denialWords[why]);
}

const allowed = (verbs: readonly string[]) => ["GET", ...verbs, "HEAD", "OPTIONS"].join(", ");

/** Looks the entry up only for those who may do anything to some. */
export async function rightsOf(caller: Caller, { route, key }: RouteMatch): Promise<Rights> {
  const ways = waysOf(route);
  const isWriting = (verb: string) => writingBy(ways, verb) !== undefined;
  const byRole = Object.entries(ways?.verbs ?? {}).filter(
    ([, writing]) => caller.mayWrite && writing.denial(caller, {}) === null,
  );
  const found = ways && byRole.length > 0 ? await find(ways, key) : { id: 0, subject: {} };
  const isThere = !(found instanceof Error);
  const verbs = byRole.filter(([, writing]) => isThere && writing.denial(caller, found.subject) === null);
  return {
    allow: allowed(verbs.map(([verb]) => verb)),
    isWriting,
    require(verb) {
      const writing = writingBy(ways, verb);
      if (!ways || !writing) throw new Error(`${verb} changes nothing at ${route.pattern}`);
      if (!caller.mayWrite) throw new CatalogueError("forbidden", "This token may only read.");
      permit(writing.denial(caller, {}));
      if (!isThere) throw found;
      permit(writing.denial(caller, found.subject));
      return { ways, writing, id: found.id };
    },
  };
}
