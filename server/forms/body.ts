import { Refusal } from "@/server/front-door/refusal";
import type { FormState } from "@/server/forms/state";

const MAX_FIELDS = 1_000;
const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

export type Values = FormState["values"];

/** The fields of a form's body. Throws a `Refusal` for a body that is none, or holds files. */
export async function readValues(request: Request): Promise<Values> {
  if (!formTypes.test(request.headers.get("content-type") ?? "")) {
    throw new Refusal(415, "A form is sent as application/x-www-form-urlencoded or multipart/form-data.");
  }
  const data = await request.formData().catch(() => {
    throw new Refusal(400, "The form could not be read.");
  });
  const values: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  let count = 0;
  for (const [name, value] of data) {
    if (typeof value !== "string") throw new Refusal(400, "Files are not taken here.");
    if ((count += 1) > MAX_FIELDS) throw new Refusal(400, `A form has at most ${MAX_FIELDS} fields.`);
    // PostgreSQL's texts hold no NUL, and browsers end lines with CR LF.
    (values[name] ??= []).push(value.replaceAll("\0", "").replaceAll("\r\n", "\n"));
  }
  return values;
}

/** What a schema reads: one value as it is, several as an array. */
export function inputOf(values: Values): Record<string, string | readonly string[]> {
  const fields = Object.entries(values).map(([name, all]): [string, string | readonly string[]] =>
    name.endsWith("[]") ? [name.slice(0, -2), all] : [name, all.length === 1 ? (all[0] ?? "") : all],
  );
  return Object.fromEntries(fields);
}
