import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { type Facet } from "@/lib/package-filters";
import { FILTER_FORM } from "./form-id";
import { type FacetValue } from "./values";

/** As many as are looked through at a glance; the others are a step away. */
const SHOWN_VALUES = 7;

function Choice({ facet, choice }: { facet: Facet; choice: FacetValue }) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          id={`${facet}-${choice.value}`}
          form={FILTER_FORM}
          name={facet}
          value={choice.value}
          defaultChecked={choice.isChosen}
        />
        <bdi>{choice.label}</bdi>
        <i>{formatInteger(choice.count)}</i>
      </label>
    </li>
  );
}

type Props = { legend: string; choices: { facet: Facet; values: FacetValue[] }[] };

/** What may be chosen of one kind, each with how many packages it would leave. Nothing where there is no choice. */
export function FacetGroup({ legend, choices }: Props) {
  const all = choices.flatMap(({ facet, values }) => values.map((choice) => ({ facet, choice })));
  if (all.length === 0) return null;
  const isKept = ({ choice }: (typeof all)[number], place: number) =>
    place < SHOWN_VALUES || choice.isChosen || all.length <= SHOWN_VALUES + 2;
  const kept = all.filter(isKept);
  const others = all.filter((each) => !kept.includes(each));
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      <ul>
        {kept.map((each) => (
          <Choice key={each.facet + each.choice.value} {...each} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary className="link">{words.filters.more(others.length)}</summary>
          <ul>
            {others.map((each) => (
              <Choice key={each.facet + each.choice.value} {...each} />
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}
