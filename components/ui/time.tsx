import { catalogue } from "@/catalogue.config";
import { formatDate, formatDateTime } from "@/lib/dates";

/**
 * An instant, written absolutely so that a page is the same for everyone and may be kept.
 * <RelativeTimes> turns it into "3 weeks ago" in the browser.
 */
export function Time({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} title={formatDateTime(at, catalogue.timeZone)} data-relative="">
      {formatDate(at, catalogue.timeZone)}
    </time>
  );
}
