import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatMonth, monthAttribute } from "@/lib/dates";
import { type HomePackage } from "@/server/home/package-lists";

/** When it came, no more exactly than is known, or how many like it. Nothing for what is here by chance. */
export function HomeFigure({ entry: { at, precision, likes, version } }: { entry: HomePackage }) {
  if (likes !== null) return words.home.likes(likes);
  if (at === null) return null;
  const isMonth = precision === "month";
  return (
    <>
      {version && (
        <span
          title={version}
          className="mr-2 inline-block max-w-[12ch] truncate align-bottom font-mono max-sm:hidden"
        >
          {version}
        </span>
      )}
      {isMonth ? <time dateTime={monthAttribute(at)}>{formatMonth(at)}</time> : <Time at={at} />}
    </>
  );
}
