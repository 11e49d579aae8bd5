import { type Metadata } from "next";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";

export const metadata: Metadata = { title: words.errors.unavailableTitle, robots: "noindex" };

/** What the front door sends, with status 503, while the database does not answer: it asks none itself. */
export default function UnavailablePage() {
  return <ErrorMessage title={words.errors.unavailableTitle} text={words.errors.unavailable} />;
}
