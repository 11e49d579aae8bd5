import { AsyncLocalStorage } from "node:async_hooks";
import type { Json } from "@/server/api-v4/json";

/** A request to the API and its answer, as a person reads them on a browsable page. */
export type Exchange = {
  name: string;
  description: string;
  verb: string;
  /** Path and query as asked for. */
  fullPath: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  data: Json;
  /** Spaces by which the JSON is indented. */
  indent: number;
};

declare global {
  // Next's bundle and the front door load this module separately; what is shown must reach the page.
  var __catalogueExchange: AsyncLocalStorage<Exchange> | undefined;
}

const scope = () => (globalThis.__catalogueExchange ??= new AsyncLocalStorage<Exchange>());

/** Runs `draw`, whose page shows this exchange. */
export const showing = <Result>(exchange: Exchange, draw: () => Result): Result =>
  scope().run(exchange, draw);

/** The exchange that the page being drawn shows; undefined when somebody asked for the page's own address. */
export const shownExchange = (): Exchange | undefined => scope().getStore();
