import { expect, it } from "vitest";
import { zoneOffsetSeconds } from "./time-zone";

const DAY_SECONDS = 86_400;

/** What Intl says, by other means: the local date and time instead of the offset's name. */
function intlOffset(timeZone: string): (seconds: number) => number {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return (seconds) => Date.parse(`${format.format(seconds * 1000).replace(" ", "T")}Z`) / 1000 - seconds;
}

it.each(["America/New_York", "Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"])(
  "agrees with Intl in %s",
  (timeZone) => {
    const askIntl = intlOffset(timeZone);
    const first = Date.UTC(1950, 0, 1) / 1000;
    const last = Date.UTC(2060, 0, 1) / 1000;
    for (let seconds = first; seconds < last; seconds += 97 * DAY_SECONDS + 12_345) {
      expect(zoneOffsetSeconds(timeZone, seconds)).toBe(askIntl(seconds));
    }
  },
);
