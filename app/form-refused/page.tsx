import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";
import { formState } from "@/server/forms/state";

export const metadata: Metadata = { title: words.forms.refusedTitle, robots: "noindex" };

/** Why a button of another page did nothing. Nobody comes here but by one: asked for directly, it is a 404. */
export default function FormRefusedPage() {
  const state = formState();
  if (!state) notFound();
  return (
    <ErrorMessage title={words.forms.refusedTitle} text={Object.values(state.errors).flat().join(" ")} />
  );
}
