import { type Metadata } from "next";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";

export const metadata: Metadata = { title: words.errors.unreadableTitle, robots: "noindex" };

/** What the front door sends, with status 400 or 414, to a browser whose request has no readable address. */
export default function UnreadableAddressPage() {
  return <ErrorMessage title={words.errors.unreadableTitle} text={words.errors.unreadable} />;
}
