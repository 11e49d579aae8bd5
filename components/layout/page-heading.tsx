import { type ReactNode } from "react";
import { LinkedText } from "@/components/ui/linked-text";

type Props = {
  title: string;
  /** The package that the title is about. */
  name?: string;
  /** A text may be what people wrote: its addresses are links. */
  children?: ReactNode;
};

/** The one h1 of a list page, with a sentence about it. */
export function PageHeading({ title, name, children }: Props) {
  return (
    <div className="pt-3 pb-4">
      <h1 className="text-2xl font-semibold tracking-tight wrap-anywhere">
        <bdi>{title}</bdi>
        {name && (
          <>
            {" "}
            <bdi className="font-mono">{name}</bdi>
          </>
        )}
      </h1>
      {children && (
        <p className="text-ink-soft mt-1 w-fit max-w-prose wrap-anywhere" dir="auto">
          {typeof children === "string" ? <LinkedText text={children} /> : children}
        </p>
      )}
    </div>
  );
}
