import { catalogue } from "@/catalogue.config";
import { localMinute } from "@/lib/local-instant";
import type { NoticeFields, NoticeKind } from "@/server/notices/notice";

const textOf = (value: string | number | boolean | null | undefined, type: string | undefined): string => {
  if (value === null || value === undefined || value === false) return "";
  if (value === true) return "on";
  return type === "timestamptz" ? localMinute(String(value), catalogue.timeZone) : String(value);
};

/** What is stored, as the fields of a form hold it: times in the site's zone, to the minute. */
export const shownFields = (
  { columns }: NoticeKind,
  fields: NoticeFields,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, textOf(value, columns[field]?.type)]),
  );
