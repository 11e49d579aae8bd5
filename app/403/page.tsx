import { type Metadata } from "next";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";

export const metadata: Metadata = { title: words.errors.forbiddenTitle, robots: "noindex" };

/** What the front door sends, with status 403, for a page that exists, but not for whoever asks. */
export default function ForbiddenPage() {
  return <ErrorMessage title={words.errors.forbiddenTitle} text={words.errors.forbidden} />;
}
