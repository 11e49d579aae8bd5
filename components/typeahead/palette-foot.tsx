import { useState } from "react";
import { isSlashOn, turnSlash } from "./palette-key";
import { forgetSearches } from "./recent-searches";
import { typeahead as words } from "./words";

type Props = { hasRecent: boolean; onForget: () => void };

/** How it is used, and what can be turned off. */
export function PaletteFoot({ hasRecent, onForget }: Props) {
  const [isOn, setOn] = useState(isSlashOn);
  const turn = () => {
    turnSlash(!isOn);
    setOn(!isOn);
  };
  const forget = () => {
    forgetSearches();
    onForget();
  };
  return (
    <div className="border-hairline text-ink-soft flex flex-wrap items-center gap-x-5 gap-y-1 border-t px-3 py-2 text-xs">
      <span className="mr-auto max-sm:hidden">{words.keys}</span>
      <label className="flex cursor-pointer items-center gap-1.5 py-1">
        <input type="checkbox" checked={isOn} onChange={turn} className="accent-accent size-4" />
        {words.slash}
      </label>
      {hasRecent && (
        <button type="button" onClick={forget} className="link cursor-pointer py-1">
          {words.forget}
        </button>
      )}
      <form method="dialog">
        <button className="link cursor-pointer py-1">{words.close}</button>
      </form>
    </div>
  );
}
