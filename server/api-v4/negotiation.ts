import { parseInteger } from "@/server/api/integer";
import { accepts, parseMediaType, precedence, type MediaType } from "./media-type";

export type Format = "json" | "api";

/** The format to answer in, and by how many spaces its JSON is indented (0: compact). */
export type Representation = { format: Format; indent: number };
type Refusal = { status: 404 | 406; detail: string };

const formats = [
  { format: "json", type: "application", subtype: "json", indent: 0 },
  { format: "api", type: "text", subtype: "html", indent: 4 },
] as const;
type Offer = (typeof formats)[number];

const MAX_INDENT = 8n;
const ANYTHING = "*/*";

const unknownFormat: Refusal = { status: 404, detail: "Not found." };
const notAcceptable: Refusal = { status: 406, detail: "Could not satisfy the request Accept header." };

/** `indent=4` of an accepted media type; above 8 counts as 8, below 1 as none. */
function readIndent(range: MediaType, fallback: number): number {
  const wanted = parseInteger(range.parameters.get("indent") ?? "");
  if (wanted === null) return fallback;
  return wanted < 0n ? 0 : Number(wanted > MAX_INDENT ? MAX_INDENT : wanted);
}

function choose(offers: readonly Offer[], ranges: readonly MediaType[]): Representation | undefined {
  for (const { format, type, subtype, indent } of offers) {
    const range = ranges.find((candidate) => accepts(candidate, type, subtype));
    if (range) return { format, indent: readIndent(range, indent) };
  }
  return undefined;
}

/**
 * Chooses between JSON and HTML, as the reference does: exact ranges come before wide ones, then JSON before HTML;
 * "q" means nothing. `wanted` is the format that the address names ("" when it names none) and narrows the choice.
 */
export function negotiate(accept: string | null, wanted: string): Representation | Refusal {
  const offers = wanted === "" ? formats : formats.filter(({ format }) => format === wanted);
  const [first] = offers;
  if (!first) return unknownFormat;
  if (accept === null || accept === ANYTHING) return { format: first.format, indent: first.indent };

  const texts = new Set(accept.split(",").map((range) => range.trim()));
  const ranges = [...texts].map(parseMediaType);
  for (const level of [3, 2, 1, 0]) {
    const chosen = choose(
      offers,
      ranges.filter((range) => precedence(range) === level),
    );
    if (chosen) return chosen;
  }
  return notAcceptable;
}
