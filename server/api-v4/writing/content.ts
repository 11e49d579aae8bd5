import { isUtf8 } from "node:buffer";
import { CatalogueError } from "@/server/errors";
import { InvalidInput } from "@/server/forms/state";
import { parseMediaType } from "../media-type";

/** What a body says, by the API's names: values of JSON, or texts. */
export type Content = Readonly<Record<string, unknown>>;

const MAX_FIELDS = 2_000;

const unreadable = (form: string, why: string) =>
  new CatalogueError("bad_request", `${form} parse error - ${why}`);

/** What the reference's framework says of JSON that is no object. */
function notAnObject(value: unknown): InvalidInput {
  const type = value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
  return new InvalidInput({ "": [`Invalid data. Expected a dictionary, but got ${type}.`] });
}

function readJson(bytes: Buffer): Content {
  if (!isUtf8(bytes)) throw unreadable("JSON", "the body is not valid UTF-8");
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch (error) {
    throw unreadable("JSON", error instanceof Error ? error.message : "no JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notAnObject(value);
  return value as Content;
}

/** Of a field that is sent several times the last one counts, unless it is a list. */
async function readForm(bytes: Buffer, type: string, lists: readonly string[]): Promise<Content> {
  const form = new Response(new Uint8Array(bytes), { headers: { "content-type": type } });
  const data = await form.formData().catch(() => {
    throw unreadable("Form", "the body is not what its type says");
  });
  const names = [...new Set(data.keys())];
  if (names.length > MAX_FIELDS) throw unreadable("Form", `more than ${MAX_FIELDS} fields`);
  return Object.fromEntries(
    names.map((name) => [name, lists.includes(name) ? data.getAll(name) : data.getAll(name).at(-1)]),
  );
}

/**
 * Reads a request's body by its media type; an empty one says nothing. `lists` are names that may stand several times in a
 * form. Throws `bad_request` for a body that cannot be read, `unsupported` for a type that nobody reads here.
 */
export async function readContent(request: Request, lists: readonly string[]): Promise<Content> {
  const bytes = Buffer.from(await request.arrayBuffer());
  if (bytes.length === 0) return {};
  const header = request.headers.get("content-type") ?? "";
  const { type, subtype } = parseMediaType(header);
  const name = `${type}/${subtype}`;
  if (name === "application/json") return readJson(bytes);
  if (name === "application/x-www-form-urlencoded" || name === "multipart/form-data") {
    return readForm(bytes, header, lists);
  }
  throw new CatalogueError("unsupported", `Unsupported media type "${header}" in request.`);
}
