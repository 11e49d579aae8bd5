import { words } from "@/components/words";
import { type Heading } from "@/lib/markdown";

/** A page of fewer parts is seen at a glance. */
const FEWEST = 3;

/** Links to the parts of a long text. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  const parts = headings.filter(({ level }) => level === 2);
  if (parts.length < FEWEST) return null;
  return (
    <nav aria-labelledby="contents" className="no-print border-hairline text-sm lg:border-l lg:pl-6">
      <h2 id="contents" className="mb-2 font-semibold">
        {words.content.onThisPage}
      </h2>
      <ul className="grid gap-1">
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a className="link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
