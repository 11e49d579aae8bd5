import { type ReactNode } from "react";

type Props = { id: string; title: string; aside?: ReactNode; children: ReactNode };

/** A titled part of a page under a hairline. */
export function Section({ id, title, aside, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <div className="border-rule mb-4 flex flex-wrap items-baseline justify-between gap-x-4 border-b pb-2">
        <h2 id={id} className="text-lg font-semibold tracking-tight">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
