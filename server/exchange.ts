/** A page of a list: its number, from 1, and where it is. */
export type PageLink = { number: number; href: string; isCurrent: boolean };

/** Where in a list an answer is. */
export type Pages = {
  /** Places of the first and last entry shown, from 1; both 0 beyond the end. */
  from: number;
  to: number;
  count: number;
  previous: string | null;
  next: string | null;
  /** The ends and the neighbours; null where pages are left out. */
  links: readonly (PageLink | null)[];
};

/** A parameter of the query, as a form asks for it. Numbers have bounds. */
export type Field = { name: string; value: string; bounds?: { min: number; max: number } };

/** What a button of a form sends besides the fields, or instead of its action. */
export type Submit = { format?: string; action?: string };

/** Asks for the same resource with other parameters. Those that no field stands for are kept. */
export type QueryForm = {
  action: string;
  fields: readonly Field[];
  kept: readonly (readonly [name: string, value: string])[];
  asPage: Submit;
  asJson: Submit;
};

/** A request to an API and its answer, as a person reads them on a browsable page. */
export type Exchange = {
  name: string;
  description: string;
  verb: string;
  /** Path and query as asked for. */
  fullPath: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  /** The JSON, as it would be sent. */
  body: string;
  /** Title of the one entry that the answer is about. */
  title: string | null;
  /** The resources above this one, from the root down. */
  trail: readonly { name: string; href: string }[];
  /** Absolute address for a client, which reads JSON. */
  clientAddress: string;
  /** Path and query of the same answer as JSON. */
  jsonHref: string;
  pages: Pages | null;
  form: QueryForm | null;
  /** The JSON with which OPTIONS would be answered; null when it is what was asked. */
  options: string | null;
};

/**
 * Where a browsable page leaves room for the answer's JSON, which the front door puts in. React would carry every
 * character of it a second time, as data for its script.
 */
export const ANSWER_SLOT = "<!--answer-->";
