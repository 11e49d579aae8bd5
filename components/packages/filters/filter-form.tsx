import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { MAX_TEXT_LENGTH } from "@/lib/search-params";
import { FILTER_FORM } from "./form-id";
import { type ListAddress } from "./list-address";

type Props = { address: ListAddress; text: string; label?: string };

/** The form that all filters of the page belong to, with its text. It works before, and without, any script. */
export function FilterForm({ address, text, label = words.filters.find }: Props) {
  return (
    <form
      id={FILTER_FORM}
      action={address.path}
      data-usual={address.usual}
      role="search"
      aria-label={label}
      autoComplete="off"
      className="no-print flex w-full max-w-2xl gap-2"
    >
      <div className="relative min-w-0 flex-1">
        <Icon name="search" className="text-ink-soft absolute top-1/2 left-2.5 -translate-y-1/2" />
        <input
          name="q"
          type="search"
          aria-label={label}
          placeholder={label}
          defaultValue={text}
          maxLength={MAX_TEXT_LENGTH}
          spellCheck={false}
          autoCapitalize="none"
          enterKeyHint="search"
          className="border-control bg-raised text-ink placeholder:text-ink-soft h-9 w-full rounded-md border pr-3 pl-9 text-base max-sm:h-11 max-sm:text-[1rem]"
        />
      </div>
      <button
        type="submit"
        className="bg-accent text-on-accent hover:bg-accent-strong h-9 cursor-pointer rounded-md px-3 text-sm font-medium max-sm:h-11"
      >
        {words.site.search}
      </button>
    </form>
  );
}

/** The same form where the page asks for its text elsewhere. */
export function HiddenFilterForm({ address, text }: Pick<Props, "address" | "text">) {
  return (
    <form id={FILTER_FORM} action={address.path} data-usual={address.usual} autoComplete="off">
      <input type="hidden" name="q" value={text} />
    </form>
  );
}
