import type { NoticeFields, NoticeKind } from "@/server/notices/notice";

export type NoticeTiming = "draft" | "coming" | "shown" | "past";

const MS_PER_DAY = 86_400_000;
const DAY_LENGTH = "2026-02-15".length;

/** In milliseconds. A day begins, and ends, in UTC, as the home page counts days. */
function msOf(value: NoticeFields[string] | undefined, isEnd: boolean): number | null {
  if (typeof value !== "string" || value === "") return null;
  if (value.length === DAY_LENGTH) return Date.parse(value) + (isEnd ? MS_PER_DAY : 0);
  return Date.parse(value.replace(" ", "T").replace(/\+00$/, "Z"));
}

/** Whether it is shown at a moment, by what is stored of it. */
export function timingOf(kind: NoticeKind, fields: NoticeFields, at: Date): NoticeTiming {
  const from = msOf(fields[kind.from], false);
  const until = kind.until === null ? null : msOf(fields[kind.until], true);
  if (from === null && kind.isDraftable) return "draft";
  if (from !== null && from > at.getTime()) return "coming";
  return until !== null && until <= at.getTime() ? "past" : "shown";
}
