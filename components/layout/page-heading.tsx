import { type ReactNode } from "react";

/** The one h1 of a list page, with a sentence about it. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="pt-3 pb-4">
      <h1 className="text-2xl font-semibold tracking-tight">
        <bdi>{title}</bdi>
      </h1>
      {children && (
        <p className="text-ink-soft mt-1 w-fit max-w-prose" dir="auto">
          {children}
        </p>
      )}
    </div>
  );
}
