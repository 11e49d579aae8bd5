import { FindForm } from "@/components/ui/find-form";
import { words } from "@/components/words";
import { FILTER_FORM } from "./form-id";
import { type ListAddress } from "./list-address";

type Props = { address: ListAddress; text: string; label?: string };

/** The form that all filters of the page belong to, with its text. It works before, and without, any script. */
export function FilterForm({ address, text, label = words.filters.find }: Props) {
  return (
    <FindForm
      id={FILTER_FORM}
      action={address.path}
      data-usual={address.usual}
      label={label}
      text={text}
      submit={words.site.search}
      className="max-w-2xl"
    />
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
