import type { Route } from "../routes";
import { writableGrids } from "./grids";
import { writablePackages } from "./packages";
import type { Adding, Editing, Writable } from "./writable";

type WriteVerb = "POST" | "PUT" | "PATCH" | "DELETE";

/** What can be changed at an address, and by which verbs. */
export type Ways = { of: Writable; verbs: Partial<Record<WriteVerb, Adding | Editing>> };

const onList = (of: Writable): Ways => ({ of, verbs: { POST: of.add } });
const onEntry = (of: Writable): Ways => ({
  of,
  verbs: { PUT: of.edit, PATCH: of.edit, DELETE: of.remove },
});

const waysByPattern: Readonly<Record<string, Ways>> = {
  "packages/": onList(writablePackages),
  "packages/:key/": onEntry(writablePackages),
  "grids/": onList(writableGrids),
  "grids/:key/": onEntry(writableGrids),
};

/** Undefined where nothing can be changed. */
export const waysOf = ({ pattern }: Route): Ways | undefined => waysByPattern[pattern];

/** How a verb changes what is there; undefined for one that does not. */
export const writingBy = (ways: Ways | undefined, verb: string): Adding | Editing | undefined =>
  ways && Object.hasOwn(ways.verbs, verb) ? ways.verbs[verb as WriteVerb] : undefined;
