/** What a handler answered, before the front door finishes it. Header names in lower case. */
export type RawAnswer = {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
};
