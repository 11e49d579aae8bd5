type Transition = { fromSeconds: number; offsetSeconds: number };

const WEEK_SECONDS = 7 * 86_400;
const transitionsByZone = new Map<string, (year: number) => Transition[]>();

/** "GMT-04:00", "GMT" or, before standard time, "GMT-04:56:02". */
function parseOffsetName(name: string): number {
  const match = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name);
  if (!match) return 0;
  const [, sign, hours, minutes, seconds = "0"] = match;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === "-" ? -size : size;
}

function yearStartSeconds(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1) / 1000;
}

/**
 * All changes of a zone's offset within a year, the first one at its start. Asking Intl takes microseconds, so a
 * year is looked at once: week by week (no zone changes twice within one), then halving to the second.
 */
function readTransitions(timeZone: string): (year: number) => Transition[] {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const offsetAt = (seconds: number) =>
    parseOffsetName(
      format.formatToParts(seconds * 1000).find((part) => part.type === "timeZoneName")?.value ?? "",
    );

  const firstWithOffset = (after: number, until: number, offset: number): number => {
    while (until - after > 1) {
      const middle = Math.floor((after + until) / 2);
      if (offsetAt(middle) === offset) until = middle;
      else after = middle;
    }
    return until;
  };

  const read = (year: number): Transition[] => {
    const end = yearStartSeconds(year + 1);
    let last: Transition = { fromSeconds: yearStartSeconds(year), offsetSeconds: 0 };
    last.offsetSeconds = offsetAt(last.fromSeconds);
    const found = [last];
    for (let before = last.fromSeconds; before < end; before += WEEK_SECONDS) {
      const after = Math.min(before + WEEK_SECONDS, end);
      const offsetSeconds = offsetAt(after);
      if (offsetSeconds === last.offsetSeconds) continue;
      last = { fromSeconds: firstWithOffset(before, after, offsetSeconds), offsetSeconds };
      found.push(last);
    }
    return found;
  };

  const byYear = new Map<number, Transition[]>();
  return (year) => {
    const known = byYear.get(year) ?? read(year);
    byYear.set(year, known);
    return known;
  };
}

/** Seconds that clocks in a zone are ahead of UTC at an instant (seconds since 1970; years 1 to 9999). */
export function zoneOffsetSeconds(timeZone: string, seconds: number): number {
  let transitions = transitionsByZone.get(timeZone);
  if (!transitions) transitionsByZone.set(timeZone, (transitions = readTransitions(timeZone)));
  let offset = 0;
  for (const transition of transitions(new Date(seconds * 1000).getUTCFullYear())) {
    if (transition.fromSeconds > seconds) break;
    offset = transition.offsetSeconds;
  }
  return offset;
}
