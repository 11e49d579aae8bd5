import { describedBy, FieldFrame, type FieldProps, isInvalid, valueOf } from "./field-frame";

type Props = FieldProps & { stored?: string; options: readonly { value: string; label: string }[] };

/** One of several. */
export function SelectField({ stored, options, ...field }: Props) {
  return (
    <FieldFrame {...field}>
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
