import { Icon } from "@/components/ui/icon";
import { formatInteger } from "@/lib/numbers";

type Props = {
  /** What is counted. */
  name: "usage" | "favorite";
  icon: "circleCheck" | "heart";
  label: string;
  /** What the way back is called where no script turns the button around. */
  undoLabel: string;
  count: number;
  addPath: string;
  removePath: string;
};

/**
 * "I use this", with how many have said so. The page is the same for everyone, so that a script tells whether this person
 * has (components/viewer/toggles.ts); without one there are two buttons, one a way.
 */
export function ToggleForm({ name, icon, label, undoLabel, count, addPath, removePath }: Props) {
  return (
    <>
      <form method="post" action={addPath} data-toggle={name} data-undo={removePath}>
        <button type="submit" className="toggle">
          <Icon name={icon} />
          {label}
          <span data-count="" className="tabular-nums">
            {formatInteger(count)}
          </span>
        </button>
      </form>
      <noscript>
        <form method="post" action={removePath}>
          <button type="submit" className="toggle">
            {undoLabel}
          </button>
        </form>
      </noscript>
    </>
  );
}
