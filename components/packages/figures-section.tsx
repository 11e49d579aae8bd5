import { LineChart } from "@/components/charts/history/line-chart";
import { FiguresTable } from "@/components/charts/history/table";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { formatDate } from "@/lib/dates";
import { type DayFigures, type FigureName, figureNames } from "@/lib/day-figures";
import { type PackagePageRow } from "@/server/packages/page-row";

const figuresOf = (days: readonly DayFigures[], name: FigureName) =>
  days.flatMap(({ day, [name]: value }) => (value === null ? [] : [{ day, value }]));

/** Before there are two days to draw a line between. */
function NoLines({ first }: { first: DayFigures | undefined }) {
  if (!first) return <p className="text-ink-soft">{words.figures.none}</p>;
  return (
    <p className="text-ink-soft">
      {words.figures.recordedSince} <time dateTime={first.day}>{formatDate(new Date(first.day), "UTC")}</time>
      . {words.figures.fromTomorrow}
    </p>
  );
}

/** Stars, forks, downloads and score as they were from day to day. */
export function FiguresSection({ entry: { days } }: { entry: Pick<PackagePageRow, "days"> }) {
  return (
    <Section id="over-time" title={words.figures.title}>
      {days.length < 2 ? (
        <NoLines first={days[0]} />
      ) : (
        <>
          <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
            {figureNames.map((name) => (
              <LineChart key={name} name={words.figures.names[name]} figures={figuresOf(days, name)} />
            ))}
          </div>
          <FiguresTable days={days} />
        </>
      )}
    </Section>
  );
}
