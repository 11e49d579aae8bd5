import type { z } from "zod";
import type { Action } from "@/server/accounts/policy";
import type { Viewer } from "@/server/accounts/viewer";
import type { Change } from "@/server/changes/change";
import type { QuotaName } from "@/server/limits/quota";

/** What stands for `:name` in a form's pattern, decoded. */
export type Params = Readonly<Record<string, string>>;

/** What a form did. */
export type Done = {
  /** Path and query of the page to show now. */
  location: string;
  /** Shown there once. */
  notice?: string;
  /** Cookies to set. */
  cookies?: readonly string[];
  /** What the form's own page shows now, in answer to this one POST, before anybody is led on: a new key, which is not kept. */
  shownOnce?: string;
  /** For scripts, which asked for JSON. */
  data?: Readonly<Record<string, unknown>>;
};

/** What a form works with. */
export type Sent<Input> = {
  input: Input;
  params: Params;
  viewer: Viewer | null;
  request: Request;
  /**
   * Makes a change in one transaction, once: the same form sent again does nothing and leads to the same place. Only for
   * forms with an `action`.
   */
  change: (make: (change: Change) => Promise<Done>) => Promise<Done>;
};

/** Something that people do by a POST: see docs/decisions/0017. */
export type Form<Input = unknown> = {
  /** Such as `/packages/:slug/edit/`. */
  pattern: string;
  /** `own`: the address has a page of its own, which shows the form. Otherwise the page whose button it is. */
  page: "own" | ((params: Params) => string);
  /** What it takes. A field that was sent several times, or whose name ends in `[]`, is an array. */
  schema: z.ZodType<Input>;
  /** The permission without which it is not even read. Undefined: everybody may, signed in or not. */
  action?: Action;
  quota?: QuotaName;
  /** Who is counted beside the viewer, where there is none. */
  person?: (input: Input) => string;
  perform: (sent: Sent<Input>) => Promise<Done>;
};

/** Declares a form, its input's type following from its schema. */
export const form = <Input>(declared: Form<Input>): Form => declared as Form;
