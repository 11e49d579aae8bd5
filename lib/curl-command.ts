/** What a shell reads as it stands. */
const PLAIN = /^[\w@%+=:,./-]+$/;
/** curl itself takes these in an address for a pattern. */
const PATTERN = /[[\]{}]/;

/** In single quotes, which nothing but another one ends. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
const word = (text: string) => (PLAIN.test(text) ? text : quoted(text));

function verbOptions(verb: string): string[] {
  if (verb === "GET") return [];
  // With -X HEAD curl would wait for a body.
  return verb === "HEAD" ? ["--head"] : ["-X", word(verb)];
}

/** The command that sends such a request, to be pasted into a shell. */
export function curlCommand(verb: string, address: string): string {
  const whole = PATTERN.test(address) ? ["--globoff"] : [];
  return ["curl", ...verbOptions(verb), ...whole, quoted(address)].join(" ");
}
