import { formatDate } from "@/lib/dates";

/** A calendar day ("2026-04-30"), the same in every time zone. */
export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{formatDate(new Date(day), "UTC")}</time>;
}
