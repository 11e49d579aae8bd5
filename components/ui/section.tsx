import { type ReactNode } from "react";

type Size = "normal" | "small";
type Props = { id: string; title: string; aside?: ReactNode; size?: Size; children: ReactNode };

const looks: Record<Size, { line: string; title: string }> = {
  normal: { line: "border-rule mb-4 gap-x-4 pb-2", title: "text-lg tracking-tight" },
  small: { line: "border-hairline mb-3 gap-x-3 pb-1.5", title: "" },
};

/** A titled part of a page, or (small) of what stands beside it, under a hairline. */
export function Section({ id, title, aside, size = "normal", children }: Props) {
  const look = looks[size];
  return (
    <section aria-labelledby={id}>
      <div className={`flex flex-wrap items-baseline justify-between border-b ${look.line}`}>
        <h2 id={id} className={`font-semibold ${look.title}`}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
