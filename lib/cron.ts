/** Fields of a time in UTC, in the order in which a cron line names them: minute, hour, day, month, day of the week. */
const ranges = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const;

const PART = /^(?:\*(?:\/(\d+))?|(\d+)(?:-(\d+))?)$/;

/** The values that a field names: `*`, every third of them (`*` and `/3`), `7`, `1-5`, and lists of those. */
function valuesOf(field: string, [min, max]: readonly [number, number]): ReadonlySet<number> {
  const values = new Set<number>();
  for (const part of field.split(",")) {
    const found = PART.exec(part);
    if (!found) throw new Error(`Not a part of a cron line: ${part}`);
    const [, step, first, last] = found;
    for (let value = min; value <= max && first === undefined; value += 1)
      if ((value - min) % Math.max(1, Number(step ?? 1)) === 0) values.add(value);
    // Sunday is 0, and 7.
    for (let value = Number(first); value <= Number(last ?? first); value += 1)
      values.add(value === 7 && max === 6 ? 0 : value);
  }
  return values;
}

const fieldsOf = (minute: Date): readonly number[] => [
  minute.getUTCMinutes(),
  minute.getUTCHours(),
  minute.getUTCDate(),
  minute.getUTCMonth() + 1,
  minute.getUTCDay(),
];

const MINUTE_MS = 60_000;
const MAX_MINUTES = 366 * 24 * 60;

/**
 * The first minute after an instant that a cron line (UTC) names; null where there is none within a year. As the queue reads
 * it: where both the day of the month and that of the week are restricted, either will do.
 */
export function nextRun(cron: string, after: Date): Date | null {
  const texts = cron.trim().split(/\s+/);
  const sets = ranges.map((range, index) => valuesOf(texts[index] ?? "", range));
  const [, , dates, , weekdays] = sets;
  const isEitherEnough = dates?.size !== 31 && weekdays?.size !== 7;
  let atMs = Math.floor(after.getTime() / MINUTE_MS) * MINUTE_MS;
  for (let count = 0; count < MAX_MINUTES; count += 1) {
    const minute = new Date((atMs += MINUTE_MS));
    const fields = fieldsOf(minute);
    const [isMinute, isHour, isDate, isMonth, isWeekday] = sets.map((set, at) => set.has(fields[at] ?? -1));
    const days = [isDate, isWeekday];
    const isDay = isEitherEnough ? days.includes(true) : !days.includes(false);
    if (isMinute && isHour && isMonth && isDay) return minute;
  }
  return null;
}
