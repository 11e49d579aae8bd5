import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatMonth, monthAttribute } from "@/lib/dates";
import { type HomePackage } from "@/server/home/package-lists";

/** When it came, no more exactly than is known, or how many like it. Nothing for what is here by chance. */
export function HomeFigure({ entry: { at, precision, likes } }: { entry: HomePackage }) {
  if (likes !== null) return words.home.likes(likes);
  if (at === null) return null;
  if (precision === "month") return <time dateTime={monthAttribute(at)}>{formatMonth(at)}</time>;
  return <Time at={at} />;
}
