import { inChange } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";
import { changeOnce } from "@/server/forms/once";
import { spendQuota } from "@/server/limits/quota";
import type { Caller } from "@/server/tokens/caller";
import { writeEntry } from "../detail";
import { noMatch } from "../keys";
import { API_ROOT } from "../links";
import type { Outcome } from "../outcome";
import { type Content, readContent } from "./content";
import { reasonOf, submissionOf } from "./headers";
import { type Form, requireMatch } from "./precondition";
import type { Rights } from "./rights";
import type { Adding, Editing, Writable } from "./writable";

/** A request that changes something, by somebody who may. */
type Asking = { request: Request; verb: string; caller: Caller; rights: Rights; form: Form };

const collectionOf = ({ entry }: Writable) => `${entry.kind}s` as const;

async function answerEntry(of: Writable, id: number, { links }: Form) {
  const entry = await of.entry.byId.find(id);
  if (!entry) throw noMatch(of.entry.noun);
  return writeEntry(of.entry, entry, links);
}

/** Adds an entry, once for all requests with the same key; answers its id. */
async function addOnce(of: Writable, { add }: Adding, content: Content, { request, caller }: Asking) {
  const list = `${API_ROOT}${collectionOf(of)}/`;
  const who = { actor: caller, reason: reasonOf(request.headers) };
  const { location } = await changeOnce(submissionOf(request.headers), who, async (change) => ({
    location: `${list}${await add(change, content)}/`,
  }));
  const id = location.startsWith(list) ? Number.parseInt(location.slice(list.length), 10) : NaN;
  if (Number.isNaN(id))
    throw new CatalogueError("conflict", "This Idempotency-Key stands for something else.");
  return id;
}

async function edit(of: Writable, { edit }: Editing, id: number, content: Content, asking: Asking) {
  const { request, verb, caller, form } = asking;
  const ifMatch = request.headers.get("if-match");
  await inChange({ actor: caller, reason: reasonOf(request.headers) }, async (change) => {
    if (ifMatch !== null) await requireMatch(change, of, id, ifMatch, form);
    await edit(change, id, content, verb === "PUT");
  });
}

/** Does what a POST, PUT, PATCH or DELETE asks for. Throws a `CatalogueError`, or `Renamed`. */
export async function write(asking: Asking): Promise<Outcome> {
  const { request, verb, caller, rights, form } = asking;
  const { ways, writing, id } = rights.require(verb);
  const address = request.headers.get("x-forwarded-for") ?? "";
  await spendQuota(writing.quota, { person: String(caller.id), address });
  const content = verb === "DELETE" ? {} : await readContent(request, ways.of.lists);
  if ("add" in writing) {
    const added = await addOnce(ways.of, writing, content, asking);
    const location = JSON.parse(form.links.detail(collectionOf(ways.of), String(added))) as string;
    return { status: 201, data: await answerEntry(ways.of, added, form), headers: { location } };
  }
  await edit(ways.of, writing, id, content, asking);
  if (verb === "DELETE") return { status: 204, data: null };
  return { status: 200, data: await answerEntry(ways.of, id, form) };
}
