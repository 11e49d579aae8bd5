import { FindForm } from "@/components/ui/find-form";
import { words } from "@/components/words";

type Names = Readonly<Record<string, string>>;

type SelectProps = { name: string; label: string; names: Names; value: string };

/** Nothing where there is nothing to choose. */
const Choice = ({ name, label, names, value }: SelectProps) =>
  Object.keys(names).length > 1 && (
    <select
      name={name}
      aria-label={label}
      defaultValue={value}
      className="border-control bg-raised h-9 min-w-0 rounded-md border px-2 text-base max-sm:h-11"
    >
      {Object.entries(names).map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  );

type Props = {
  action: string;
  /** What is searched in. */
  label: string;
  params: { text: string; state: string; sort: string };
  states: Names;
  sorts: Names;
};

/** Narrows and orders a list of the staff's pages. */
export const StaffListForm = ({ action, label, params, states, sorts }: Props) => (
  <FindForm
    action={action}
    label={label}
    text={params.text}
    submit={words.admin.find}
    className="mb-4 max-w-3xl flex-wrap"
  >
    <Choice name="state" label={words.admin.show} names={states} value={params.state} />
    <Choice name="sort" label={words.admin.order} names={sorts} value={params.sort} />
  </FindForm>
);
