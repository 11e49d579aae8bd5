import shortcodes from "./shortcodes.json" with { type: "json" };

/** Emoji by the names that GitHub and Slack share; the file is made by scripts/emoji-shortcodes.ts. */
const byName: ReadonlyMap<string, string> = new Map(Object.entries(shortcodes));

/** Turns shortcodes such as ":rocket:" into emoji. Between other colons ("10:30:45", ":nothing:") all stays as it is. */
export function emojify(text: string): string {
  if (!text.includes(":")) return text;
  const [beginning = "", ...pieces] = text.split(":");
  let written = beginning;
  let isColonUsed = false;
  pieces.forEach((piece, at) => {
    // The last piece has no colon behind it, and a colon that ended one shortcode begins no other.
    const emoji = isColonUsed || at === pieces.length - 1 ? undefined : byName.get(piece);
    written += emoji ?? (isColonUsed ? piece : `:${piece}`);
    isColonUsed = emoji !== undefined;
  });
  return written;
}
