import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** Searches to start from. */
export function SearchExamples() {
  return (
    <p className="text-ink-soft mt-3 flex flex-wrap gap-x-3 text-sm">
      {words.home.examples}
      {catalogue.searchExamples.map((text) => (
        <a key={text} className="link" href={paths.search(text)}>
          {text}
        </a>
      ))}
    </p>
  );
}
