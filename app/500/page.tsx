import { type Metadata } from "next";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";

export const metadata: Metadata = { title: words.errors.faultTitle, robots: "noindex" };

/** What the front door sends, with status 500, where a page failed: it shows without a script and asks no database. */
export default function FaultPage() {
  return <ErrorMessage title={words.errors.faultTitle} text={words.errors.fault} />;
}
