import { catalogue } from "@/catalogue.config";
import { formatInstant } from "@/lib/instant";

/** A stored time, as PostgreSQL writes it in a UTC session, as the API writes times: in the site's zone. */
export const localTime = (text: string): string => formatInstant(text, catalogue.timeZone);

export const localTimeOrNull = (text: string | null): string | null =>
  text === null ? null : localTime(text);
