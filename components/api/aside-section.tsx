import { type ReactNode } from "react";

type Props = { id: string; title: string; aside?: ReactNode; children: ReactNode };

/** A titled part of what stands beside an answer. */
export function AsideSection({ id, title, aside, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <div className="border-hairline mb-3 flex items-baseline justify-between gap-3 border-b pb-1.5">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
