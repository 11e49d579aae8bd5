import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { readCell } from "@/lib/cell-mark";

const looks = {
  yes: { icon: "check", className: "text-good", word: words.grids.yes },
  no: { icon: "cross", className: "text-bad", word: words.grids.no },
} as const;

/** What is said about one feature of one package: marks with their word, then the note. */
export function Cell({ text }: { text: string | undefined }) {
  if (!text?.trim()) {
    return (
      <span className="text-ink-soft" title={words.grids.empty}>
        <span aria-hidden="true">·</span>
        <span className="sr-only">{words.grids.empty}</span>
      </span>
    );
  }
  const { verdict, strength, note } = readCell(text);
  const look = verdict && looks[verdict];
  return (
    <div className="flex flex-wrap items-center gap-x-1.5">
      {look && (
        <span className={`inline-flex items-center ${look.className}`}>
          {Array.from({ length: strength }, (_, place) => (
            <Icon key={place} name={look.icon} />
          ))}
          <span className={note ? "sr-only" : "text-ink ml-1"}>{look.word}</span>
        </span>
      )}
      {note && (
        <span className="whitespace-pre-line" dir="auto">
          {note}
        </span>
      )}
    </div>
  );
}
