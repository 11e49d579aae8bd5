/** Lines that may be the first of the JSON in a page that does not state its status. */
const MAX_CANDIDATES = 100;
const STATUS_LINE = /^[ \t]*HTTP (\d{3})\b.*$/m;
const JSON_START = /^[ \t]*(?=[[{])/gm;

/** The text is the page of an error, or holds no JSON. The message says so in words. */
export class UnreadableText extends Error {
  override readonly name = "UnreadableText";
}

/**
 * The document in the text of a browsable page, as saved or copied from a browser: whatever stands before it
 * (the page's name, its description, status and headers) and after it is left out.
 */
export function parseBrowsableText(text: string): unknown {
  const status = STATUS_LINE.exec(text);
  if (status && !status[1]?.startsWith("2")) {
    throw new UnreadableText(`is the page of an error: ${status[0].trim()}`);
  }
  const from = status ? status.index + status[0].length : 0;
  let candidates = 0;
  for (const match of text.slice(from).matchAll(JSON_START)) {
    if ((candidates += 1) > MAX_CANDIDATES) break;
    const start = from + match.index + match[0].length;
    const end = findEnd(text, start);
    const parsed = end === null ? undefined : parse(text.slice(start, end));
    if (parsed !== undefined) return parsed;
    if (status) break;
  }
  throw new UnreadableText(candidates > 0 ? "holds JSON that is damaged or not complete" : "holds no JSON");
}

/** Index behind the bracket that closes the one at `start`; null when there is none. */
function findEnd(text: string, start: number): number | null {
  let depth = 0;
  let isInString = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (isInString) {
      if (character === "\\") index += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
