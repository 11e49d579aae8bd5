import { type ReactNode } from "react";

type Props = {
  label: string;
  children: ReactNode;
  /** Unit, age or what else belongs to it, in a quieter line. */
  note?: ReactNode;
  /** The exact figure with its source, for those who point at it; the strip's last line says it to all. */
  title?: string | undefined;
};

/** One figure: what it is, how much, and how old. Without classes of its own: see `.facts`. */
export function Fact({ label, children, note, title }: Props) {
  return (
    <div title={title}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      {note && <dd>{note}</dd>}
    </div>
  );
}

/** A missing figure: a sentence in its place, quieter than a figure. */
export function Missing({ children }: { children: string }) {
  return <span className="missing">{children}</span>;
}
