import { answerScope } from "@/server/answer-scope";
import type { Viewer } from "@/server/accounts/viewer";

/** Whoever asks for what is being made. Throws where that is shared: it would be shown to everyone. */
export async function currentViewer(): Promise<Viewer | null> {
  const read = answerScope()?.viewer;
  if (!read) throw new Error("What is made here is shared, and knows no viewer.");
  return read();
}
