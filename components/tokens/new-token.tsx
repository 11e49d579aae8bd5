import { CopyLine } from "@/components/ui/copy-line";
import { words } from "@/components/words";

/** A token that was made just now, for the only time. */
export function NewToken({ secret }: { secret: string }) {
  return (
    <div
      role="status"
      className="border-good bg-good-wash mb-8 grid max-w-2xl gap-2 rounded-md border-l-4 px-4 py-3"
    >
      <h2 className="font-semibold">{words.tokens.made}</h2>
      <CopyLine text={secret}>{secret}</CopyLine>
      <p className="text-sm">{words.tokens.madeHint}</p>
      <p className="text-sm">
        {words.tokens.usage} <code className="font-mono wrap-anywhere">Authorization: Bearer …</code>
      </p>
    </div>
  );
}
