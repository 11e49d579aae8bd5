import { words } from "@/components/words";
import { type FieldDifference, type Part } from "@/server/history/difference";

/** What was removed and added is said, too: not everybody sees a line through words. */
function PartText({ text, is }: Part) {
  if (is === "same") return text;
  const Mark = is === "removed" ? "del" : "ins";
  return (
    <Mark>
      <span className="sr-only"> {words.history[is]} </span>
      {text}
    </Mark>
  );
}

const Parts = ({ parts }: { parts: readonly Part[] }) => (
  <span className="difference" dir="auto">
    {parts.map((part, index) => (
      <PartText key={index} {...part} />
    ))}
  </span>
);

/** What differs, field by field; long texts are folded. */
export function Differences({ differences }: { differences: readonly FieldDifference[] }) {
  if (differences.length === 0) return null;
  return (
    <dl className="differences">
      {differences.map(({ name, label, parts, isLong }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>
            {isLong ? (
              <details>
                <summary className="text-accent">{words.history.showAll(label)}</summary>
                <Parts parts={parts} />
              </details>
            ) : (
              <Parts parts={parts} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
