import { SearchField } from "@/components/typeahead/search-field";
import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { MAX_TEXT_LENGTH } from "@/lib/search-params";

type Look = { field: string; icon: string; iconSize: "size-4" | "size-5"; button: string };
type Props = {
  id: string;
  label: string;
  /** Where the answer is: the search of everything unless said. */
  action?: string;
  text?: string;
  category?: string;
  size?: "normal" | "large";
};

const sizes: Record<"normal" | "large", Look> = {
  normal: {
    field: "h-9 pl-9 pr-3 text-base max-sm:h-11 max-sm:pr-1",
    icon: "left-2.5",
    iconSize: "size-4",
    button: "h-9 px-3 text-sm max-sm:h-11",
  },
  large: {
    field: "h-12 pl-9 pr-1 text-base sm:pl-11 sm:pr-4 sm:text-lg",
    icon: "left-2.5 sm:left-3.5",
    iconSize: "size-5",
    button: "h-12 px-3 text-base sm:px-5",
  },
};

/** A plain form: it works before, and without, any script. The search of everything suggests as one types. */
export function SearchForm(props: Props) {
  const { id, label, action = paths.search(), text = "", category = "", size = "normal" } = props;
  const look = sizes[size];
  return (
    <form action={action} role="search" aria-label={label} className="relative flex w-full gap-2">
      <SearchField
        id={id}
        text={text}
        hint={words.site.searchHint}
        maxLength={MAX_TEXT_LENGTH}
        suggests={action === paths.search()}
        className={`border-control bg-raised text-ink placeholder:text-ink-soft w-full rounded-md border ${look.field}`}
      >
        <Icon
          name="search"
          size={look.iconSize}
          className={`text-ink-soft absolute top-1/2 -translate-y-1/2 ${look.icon}`}
        />
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
      </SearchField>
      {category && <input type="hidden" name="category" value={category} />}
      <button
        type="submit"
        className={`bg-accent text-on-accent hover:bg-accent-strong cursor-pointer rounded-md font-medium ${look.button}`}
      >
        {words.site.search}
      </button>
    </form>
  );
}
