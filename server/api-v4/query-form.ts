import { lastValue, type QueryPairs } from "@/server/api/query-string";
import { MAX_LIMIT } from "@/server/api/window";
import type { Field, QueryForm } from "@/server/exchange";
import { windowOf } from "./pagination";
import type { Parameter } from "./routes";

type Asked = { path: string; suffix: string | null; query: QueryPairs; jsonPath: string };

function fieldFor(name: Parameter, query: QueryPairs, count: number): Field {
  const { limit, offset } = windowOf(query);
  switch (name) {
    case "limit":
      return { name, value: String(limit), bounds: { min: 1, max: Number(MAX_LIMIT) } };
    case "offset":
      return { name, value: String(offset), bounds: { min: 0, max: Math.max(0, count - 1) } };
    case "q":
      return { name, value: lastValue(query, "q") ?? "" };
  }
}

/** A form for the parameters that a resource takes. The format stays named in the way in which it was. */
export function queryForm(parameters: readonly Parameter[], asked: Asked, count: number): QueryForm {
  const { path, suffix, query, jsonPath } = asked;
  const asksFor = new Set<string>([...parameters, "format"]);
  const isFormatNamed = lastValue(query, "format") !== undefined;
  return {
    action: path,
    fields: parameters.map((name) => fieldFor(name, query, count)),
    kept: query.filter(([name]) => !asksFor.has(name)),
    asPage: suffix === null && isFormatNamed ? { format: "api" } : {},
    asJson: suffix === null ? { format: "json" } : { action: jsonPath },
  };
}
