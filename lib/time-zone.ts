type Transition = { fromSeconds: number; offsetSeconds: number };
type OffsetAt = (seconds: number) => number;

const WEEK_SECONDS = 7 * 86_400;

/** "GMT-04:00", "GMT" or, before standard time, "GMT-04:56:02". */
function parseOffsetName(name: string): number {
  const match = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name);
  if (!match) return 0;
  const [, sign, hours, minutes, seconds = "0"] = match;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === "-" ? -size : size;
}

/** Asks Intl, which takes some microseconds. */
function intlOffset(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (seconds) => {
    const parts = format.formatToParts(seconds * 1000);
    return parseOffsetName(parts.find(({ type }) => type === "timeZoneName")?.value ?? "");
  };
}

const yearStartSeconds = (year: number) => new Date(0).setUTCFullYear(year, 0, 1) / 1000;

/** The second at which an offset begins that does not hold at `before` but at `after`. */
function findStart(offsetAt: OffsetAt, before: number, after: number): number {
  const wanted = offsetAt(after);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === wanted) after = middle;
    else before = middle;
  }
  return after;
}

/** A zone's offsets within a year, by when they begin. No zone changes its offset twice within a week. */
function readYear(offsetAt: OffsetAt, year: number): Transition[] {
  const start = yearStartSeconds(year);
  const end = yearStartSeconds(year + 1);
  let current = { fromSeconds: start, offsetSeconds: offsetAt(start) };
  const transitions = [current];
  for (let before = start; before < end; before += WEEK_SECONDS) {
    const after = Math.min(before + WEEK_SECONDS, end);
    const offsetSeconds = offsetAt(after);
    if (offsetSeconds === current.offsetSeconds) continue;
    current = { fromSeconds: findStart(offsetAt, before, after), offsetSeconds };
    transitions.push(current);
  }
  return transitions;
}

/** Years that were asked for, a table of them for each zone. */
const yearsByZone = new Map<string, Map<number, Transition[]>>();

function transitionsOf(timeZone: string, year: number): Transition[] {
  let years = yearsByZone.get(timeZone);
  if (!years) yearsByZone.set(timeZone, (years = new Map<number, Transition[]>()));
  let transitions = years.get(year);
  if (!transitions) years.set(year, (transitions = readYear(intlOffset(timeZone), year)));
  return transitions;
}

/** Seconds that clocks in a zone are ahead of UTC at an instant (seconds since 1970; years 1 to 9999). */
export function zoneOffsetSeconds(timeZone: string, seconds: number): number {
  const year = new Date(seconds * 1000).getUTCFullYear();
  const inForce = transitionsOf(timeZone, year).findLast(({ fromSeconds }) => fromSeconds <= seconds);
  return inForce?.offsetSeconds ?? 0;
}
