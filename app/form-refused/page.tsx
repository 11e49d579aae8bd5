import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { SendAgain } from "@/components/forms/send-again";
import { ErrorMessage } from "@/components/layout/error-message";
import { words } from "@/components/words";
import { formState } from "@/server/forms/state";

export function generateMetadata(): Metadata {
  const title = formState()?.sendAgainTo === undefined ? words.forms.refusedTitle : words.forms.signedOut;
  return { title, robots: "noindex" };
}

/** Why a form did nothing that cannot show it itself. Nobody comes here but by one: asked for directly, it is a 404. */
export default function FormRefusedPage() {
  const state = formState();
  if (!state) notFound();
  const { sendAgainTo, values, errors } = state;
  if (sendAgainTo !== undefined) return <SendAgain to={sendAgainTo} values={values} />;
  return <ErrorMessage title={words.forms.refusedTitle} text={Object.values(errors).flat().join(" ")} />;
}
