import { describedBy, FieldFrame, type FieldProps, isInvalid, valueOf } from "./field-frame";

type Props = FieldProps & { stored?: string; options: readonly { value: string; label: string }[] };

/** What somebody else chose meanwhile, by the name that people read. */
function withLabel({ name, state }: FieldProps, options: Props["options"]): FieldProps["state"] {
  const theirs = state?.theirs?.[name];
  const label = options.find(({ value }) => value === theirs)?.label;
  return state && label !== undefined ? { ...state, theirs: { ...state.theirs, [name]: label } } : state;
}

/** One of several. */
export function SelectField({ stored, options, ...field }: Props) {
  return (
    <FieldFrame {...field} state={withLabel(field, options)}>
      <select
        id={field.name}
        name={field.name}
        defaultValue={valueOf(field, stored)}
        required={field.isRequired}
        aria-describedby={describedBy(field)}
        aria-invalid={isInvalid(field)}
        className="control h-10"
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
