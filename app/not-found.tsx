import { type Metadata } from "next";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";

export const metadata: Metadata = { title: words.errors.notFoundTitle };

export default function NotFound() {
  return <ErrorMessage title={words.errors.notFoundTitle} text={words.errors.notFound} />;
}
