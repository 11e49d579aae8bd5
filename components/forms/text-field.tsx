import { describedBy, FieldFrame, type FieldProps, isInvalid, valueOf } from "./field-frame";

type Props = FieldProps & {
  /** What is stored. */
  stored?: string;
  maxLength?: number;
  type?: "text" | "email" | "password" | "url" | "date" | "datetime-local" | "search";
  autoComplete?: string;
  isMono?: boolean;
  isFocused?: boolean;
  placeholder?: string;
  /** Id of a datalist with what may be meant. */
  list?: string;
};

/** One line of text. A password is never filled in. */
export function TextField({ stored, maxLength, type = "text", isMono = false, ...rest }: Props) {
  const { autoComplete, isFocused, placeholder, list, ...field } = rest;
  return (
    <FieldFrame {...field}>
      <input
        id={field.name}
        name={field.name}
        type={type}
        defaultValue={type === "password" ? undefined : valueOf(field, stored)}
        required={field.isRequired}
        maxLength={maxLength}
        autoComplete={autoComplete ?? "off"}

        autoFocus={isFocused}
        placeholder={placeholder}
        list={list}
        aria-describedby={describedBy(field)}
        aria-invalid={isInvalid(field)}
        className={`control h-10 ${isMono ? "font-mono text-sm" : ""}`}
      />
    </FieldFrame>
  );
}
