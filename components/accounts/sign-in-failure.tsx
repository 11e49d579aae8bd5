import { words } from "@/components/words";
import { Notice } from "./notice";

const { failed, failedOtherwise } = words.accounts.signIn;
const known: Readonly<Record<string, string>> = failed;

/** Why a provider could not be used. The address names one of a closed set: it cannot put words into our mouth. */
export function SignInFailure({ code }: { code: string }) {
  if (code === "") return null;
  return <Notice tone="bad">{(Object.hasOwn(known, code) && known[code]) || failedOtherwise}</Notice>;
}
