import { type ReactNode } from "react";
import { errors } from "./notice-words";

/**
 * A fault that shows itself in the browser. It comes with every page in case it is needed, so it is small: the page
 * of a fault of the server is another (app/500/).
 */
export function Fault({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-2xl py-16">
      <h1 className="text-2xl font-semibold tracking-tight">{errors.faultTitle}</h1>
      <p className="text-ink-soft mt-2">{errors.fault}</p>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">{children}</p>
    </div>
  );
}
