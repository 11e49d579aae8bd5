import { describedBy, FieldFrame, type FieldProps, isInvalid, valueOf } from "./field-frame";

type Props = FieldProps & { stored?: string; maxLength?: number; rows?: number };

/** Several lines of text. */
export function TextArea({ stored, maxLength, rows = 4, ...field }: Props) {
  return (
    <FieldFrame {...field}>
      <textarea
        id={field.name}
        name={field.name}
        rows={rows}
        defaultValue={valueOf(field, stored)}
        required={field.isRequired}
        maxLength={maxLength}
        aria-describedby={describedBy(field)}
        aria-invalid={isInvalid(field)}
        className="control py-2"
      />
    </FieldFrame>
  );
}
