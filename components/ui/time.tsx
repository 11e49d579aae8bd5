import { catalogue } from "@/catalogue.config";
import { formatDate, formatDateTime } from "@/lib/dates";

type Props = {
  at: Date;
  /** Left as it is, after "since". */
  isAbsolute?: boolean;
};

/**
 * An instant, written absolutely so that a page is the same for everyone and may be kept.
 * <RelativeTimes> turns it into "3 weeks ago" in the browser.
 */
export function Time({ at, isAbsolute = false }: Props) {
  return (
    <time
      dateTime={at.toISOString()}
      title={formatDateTime(at, catalogue.timeZone)}
      data-relative={isAbsolute ? undefined : ""}
    >
      {formatDate(at, catalogue.timeZone)}
    </time>
  );
}
