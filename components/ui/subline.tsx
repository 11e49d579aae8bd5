/** A line that says more about the name above it; nothing when there is nothing to say. */
export function Subline({ text }: { text: string }) {
  if (!text.trim()) return null;
  return (
    <p className="text-ink-soft line-clamp-2 w-fit text-sm" dir="auto">
      {text}
    </p>
  );
}
