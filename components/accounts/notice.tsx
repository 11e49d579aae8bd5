import { type ReactNode } from "react";

const looks = { good: "border-good bg-good-wash", bad: "border-bad bg-bad-wash" } as const;

/** What happened before this page, said by the page itself: it needs no script. */
export const Notice = ({ tone, children }: { tone: keyof typeof looks; children: ReactNode }) => (
  <p
    role={tone === "bad" ? "alert" : "status"}
    className={`max-w-2xl rounded-md border-l-4 px-4 py-3 ${looks[tone]}`}
  >
    {children}
  </p>
);
