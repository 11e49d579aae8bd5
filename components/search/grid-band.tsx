import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { addressOfHit } from "@/server/search/address";
import { type SearchHit } from "@/server/search/hit";
import { MarkedText } from "./marked-text";

/** As many as one looks at before the packages. */
const SHOWN_GRIDS = 4;

function GridLine({ hit, question }: { hit: SearchHit; question: string }) {
  const description = hit.description.trim();
  return (
    <li className="border-hairline flex items-baseline gap-2.5 border-b py-2">
      <Icon name="grid" className="text-ink-soft translate-y-0.5" />
      <p className="line-clamp-1 min-w-0">
        <a className="name" href={addressOfHit(hit)}>
          <bdi>
            <MarkedText text={hit.title} question={question} />
          </bdi>
        </a>
        {description && (
          <span className="text-ink-soft ml-2.5 text-sm" dir="auto">
            <MarkedText text={description} question={question} />
          </span>
        )}
      </p>
    </li>
  );
}

/** The grids that a search found, before the packages: whoever looks for a kind of package finds it compared there. */
export function GridBand({ hits, question }: { hits: SearchHit[]; question: string }) {
  if (hits.length === 0) return null;
  const [shown, others] = [hits.slice(0, SHOWN_GRIDS), hits.slice(SHOWN_GRIDS)];
  return (
    <section aria-labelledby="grids-found" className="mt-5">
      <h2 id="grids-found" className="border-rule border-b pb-2 font-semibold tabular-nums">
        {words.search.gridsFound(hits.length)}
      </h2>
      <ul>
        {shown.map((hit) => (
          <GridLine key={hit.id} hit={hit} question={question} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="link w-fit">{words.search.moreGrids(others.length)}</summary>
          <ul>
            {others.map((hit) => (
              <GridLine key={hit.id} hit={hit} question={question} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
