import { XMLValidator } from "fast-xml-parser";
import type { Answer } from "@/tests/send-exactly";
import type { BadRequest } from "./generate";
import { unescaped } from "./marker";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What only we should know: where files lie and what stands in them, how the database is reached and asked. */
const inside = /node_modules|node:internal|PrismaClient|postgres(?:ql)?:\/\/|\.[cm]?[jt]sx?:\d+:\d+/;

function faultOfBody(type: string, body: string): string | undefined {
  if (/^application\/(?:[\w.-]+\+)?json\b/.test(type)) return isJson(body) ? undefined : "is no JSON";
  const isHtml = type.startsWith("text/html");
  const isXml = /^(?:application|text|image)\/(?:[\w.-]+\+)?xml\b/.test(type);
  if (!isHtml && !isXml) return undefined;
  const found = unescaped(body, isHtml);
  if (found !== undefined) return `holds ${found}`;
  return isXml && XMLValidator.validate(body) !== true ? "is not well-formed" : undefined;
}

/** The pages of our faults, asked for themselves, have the status that they tell of. */
const isFaultPage = (target: string, status: number): boolean =>
  target.split("?", 1)[0]?.replace(/\/$/, "") === `/${status}`;

/** What is wrong with an answer; undefined: nothing, however bad the request was. */
export function faultOf({ verb, target }: BadRequest, { status, headers, body }: Answer): string | undefined {
  if (status >= 500 && !isFaultPage(target, status)) return `has status ${status}`;
  if (headers["x-injected"] !== undefined) return "has a header that the request wrote";
  if (verb === "HEAD" || body === "") return undefined;
  if (headers["x-content-type-options"] !== "nosniff") return "may be taken for another type";
  const told = inside.exec(body);
  return told ? `tells of ${told[0]}` : faultOfBody(headers["content-type"] ?? "", body);
}
