type OffsetAt = (seconds: number) => number;

/** The offsets of a span of time: one, and from `changesAt` on perhaps another. */
type Span = { before: number; changesAt: number; after: number };

/** About six days. No zone changes its offset twice within a week. */
const SPAN_SECONDS = 2 ** 19;

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

function readSpan(offsetAt: OffsetAt, start: number): Span {
  const end = start + SPAN_SECONDS;
  const [before, after] = [offsetAt(start), offsetAt(end)];
  return { before, after, changesAt: before === after ? end : findStart(offsetAt, start, end) };
}

type Zone = { offsetAt: OffsetAt; spans: Map<number, Span> };

/** What was asked for, so that Intl is asked once for it. */
const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) zones.set(timeZone, (zone = { offsetAt: intlOffset(timeZone), spans: new Map<number, Span>() }));
  return zone;
}

/** Seconds that clocks in a zone are ahead of UTC at an instant (seconds since 1970; years 1 to 9999). */
export function zoneOffsetSeconds(timeZone: string, seconds: number): number {
  const { offsetAt, spans } = zoneOf(timeZone);
  const number = Math.floor(seconds / SPAN_SECONDS);
  let span = spans.get(number);
  if (!span) spans.set(number, (span = readSpan(offsetAt, number * SPAN_SECONDS)));
  return seconds < span.changesAt ? span.before : span.after;
}
