import { type Metadata } from "next";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";

export const metadata: Metadata = { title: words.errors.tooManyTitle, robots: "noindex" };

/** What the front door sends, with status 429, to a person whose client has asked too often. */
export default function TooManyRequestsPage() {
  return <ErrorMessage title={words.errors.tooManyTitle} text={words.errors.tooMany} />;
}
