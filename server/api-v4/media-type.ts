/** A media type or range of an Accept header. Names are in lower case, values as they were sent. */
export type MediaType = { type: string; subtype: string; parameters: ReadonlyMap<string, string> };

/** Splits at ";" outside quotes, in one pass whatever the text. */
function splitParameters(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"' && text[at - 1] !== "\\") quoted = !quoted;
    if (text[at] !== ";" || quoted) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  parts.push(text.slice(start));
  return parts;
}

function unquote(value: string): string {
  if (value.length < 2 || !value.startsWith('"') || !value.endsWith('"')) return value;
  return value.slice(1, -1).replaceAll("\\\\", "\\").replaceAll('\\"', '"');
}

export function parseMediaType(text: string): MediaType {
  const [name = "", ...rest] = splitParameters(text);
  const fullType = name.trim().toLowerCase();
  const slash = fullType.indexOf("/");
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf("=");
    if (equals < 0) continue;
    parameters.set(
      parameter.slice(0, equals).trim().toLowerCase(),
      unquote(parameter.slice(equals + 1).trim()),
    );
  }
  return {
    type: slash < 0 ? fullType : fullType.slice(0, slash),
    subtype: slash < 0 ? "" : fullType.slice(slash + 1),
    parameters,
  };
}

/** How exact a range is: 0 for any type, 1 for any subtype, 2 for one type, 3 for one with parameters. */
export function precedence({ type, subtype, parameters }: MediaType): number {
  if (type === "*") return 0;
  if (subtype === "*") return 1;
  return parameters.size === 0 || (parameters.size === 1 && parameters.has("q")) ? 2 : 3;
}

/** Whether a range takes a plain type such as "text/html". */
export function accepts(range: MediaType, type: string, subtype: string): boolean {
  return (range.type === "*" || range.type === type) && (range.subtype === "*" || range.subtype === subtype);
}
