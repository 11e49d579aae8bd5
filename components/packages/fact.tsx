import { type ReactNode } from "react";

type Props = { label: string; children: ReactNode; note?: ReactNode };

/** One figure: what it is, how much, and where from or how old. */
export function Fact({ label, children, note }: Props) {
  return (
    <div className="border-hairline min-w-0 border-t py-3 pr-4">
      <dt className="text-ink-soft text-xs">{label}</dt>
      <dd className="mt-0.5 text-lg leading-6 font-semibold tabular-nums">{children}</dd>
      {note && <dd className="text-ink-soft text-xs">{note}</dd>}
    </div>
  );
}

/** A missing figure: a sentence in its place, quieter than a figure. */
export function Missing({ children }: { children: string }) {
  return <span className="text-ink-soft text-base font-normal">{children}</span>;
}
