"use client"; // Copies to the clipboard.

import { useState } from "react";

type Props = { text: string; label: string; done: string; failed: string };

const SHOWN_MS = 2_000;

/** Copies `text` and says so, for two seconds, to eyes and screen readers alike. */
export function CopyButton({ text, label, done, failed }: Props) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    // Only secure pages have a clipboard: http on another machine has none, and the text can be selected there.
    const isCopied = await Promise.resolve(navigator.clipboard?.writeText(text).then(() => true)).catch(
      () => false,
    );
    setSaid(isCopied ? done : failed);
    setTimeout(() => setSaid(""), SHOWN_MS);
  };
  return (
    <>
      <button
        type="button"
        onClick={() => void copy()}
        className="needs-script no-print text-accent hover:bg-accent-wash border-hairline min-h-9 min-w-20 cursor-pointer sm:min-w-24 border-l px-3 text-sm font-medium"
      >
        {said || label}
      </button>
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
