import { encodeQuery, lastValue, withParameter, type QueryPairs } from "@/server/api/query-string";
import { encodePath, fullPath, type Target } from "@/server/api/target";
import type { Exchange } from "@/server/exchange";
import { toJson, type Json } from "./json";
import { API_ROOT } from "./links";
import { describeRoute } from "./options";
import { pagesOf } from "./page-numbers";
import { windowOf } from "./pagination";
import { queryForm } from "./query-form";
import { routesAbove, type Route, type RouteMatch } from "./routes";

/** What an answer is about. */
export type Subject = { verb: string; target: Target; match: RouteMatch; origin: string };

const INDENT = 4;

const isObject = (data: Json): data is Readonly<Record<string, Json>> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

function member<Type extends Json>(data: Json, name: string, isType: (value: Json) => value is Type) {
  const value = isObject(data) ? data[name] : undefined;
  return value !== undefined && isType(value) ? value : null;
}
const isText = (value: Json) => typeof value === "string";
const isNumber = (value: Json) => typeof value === "number";

const withQuery = (path: string, query: QueryPairs) =>
  query.length === 0 ? path : `${path}?${encodeQuery(query)}`;

/** The same answer as JSON: by suffix where the format was asked for by suffix, else by parameter. */
function jsonAddress({ path, query }: Target, suffix: string | null) {
  if (suffix === null) return { path: encodePath(path), query: withParameter(query, "format", "json") };
  const renamed = path.replace(/\.[^./]+(?=\/?$)/, ".json");
  return { path: encodePath(renamed), query: withParameter(query, "format", null) };
}

/** Addresses of the resources above, in the format that the request named. */
function trailTo(route: Route, suffix: string | null, format: string | undefined) {
  const query: QueryPairs = format === undefined ? [] : [["format", format]];
  return routesAbove(route).map(({ name, pattern }) => {
    const path = suffix === null ? pattern : `${pattern.replace(/\/$/, "")}.${suffix}`;
    return { name, href: withQuery(API_ROOT + path, query) };
  });
}

/** A request and its answer as a page shows them. `data` is what the JSON says. */
export function toExchange(
  { status, data, headers }: { status: number; data: Json; headers: Exchange["headers"] },
  indent: number,
  { verb, target, match, origin }: Subject,
): Exchange {
  const { route, suffix } = match;
  const path = encodePath(target.path);
  const asked = fullPath(target);
  const format = lastValue(target.query, "format");
  const json = jsonAddress(target, suffix);
  const isList = route.parameters?.includes("offset");
  const count = isList ? member(data, "count", isNumber) : null;
  const jsonHref = withQuery(json.path, json.query);
  const isFormatNamed = suffix !== null || format !== undefined;
  return {
    name: route.name,
    description: route.description,
    verb,
    fullPath: asked,
    status,
    headers,
    body: toJson(data, indent),
    title: member(data, "title", isText),
    trail: trailTo(route, suffix, format),
    clientAddress: origin + (isFormatNamed ? jsonHref : asked),
    jsonHref,
    pages: count === null ? null : pagesOf(path, target.query, windowOf(target.query), count),
    form: route.parameters
      ? queryForm(
          route.parameters,
          { path, suffix, query: target.query, jsonPath: json.path },
          count ?? Number.MAX_SAFE_INTEGER,
        )
      : null,
    options: verb === "OPTIONS" ? null : toJson(describeRoute(route), INDENT),
  };
}
