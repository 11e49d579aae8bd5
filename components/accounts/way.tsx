import { type ReactNode } from "react";

/** One way to sign in: what it is, how it stands with it, and what can be done. */
export const Way = ({ title, text, children }: { title: string; text: string; children: ReactNode }) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
    <div className="min-w-0">
      <h2 className="font-medium">{title}</h2>
      <p className="text-ink-soft text-sm wrap-anywhere">
        <bdi>{text}</bdi>
      </p>
    </div>
    {children}
  </li>
);
