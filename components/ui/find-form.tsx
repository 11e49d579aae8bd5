import { type ComponentProps } from "react";
import { MAX_TEXT_LENGTH } from "@/lib/search-params";
import { Icon } from "./icon";

type Props = ComponentProps<"form"> & {
  label: string;
  /** What was looked for. */
  text: string;
  submit: string;
};

/** Narrows a list by a text, and by what stands between the field and the button. It needs no script. */
export function FindForm({ label, text, submit, className = "", children, ...form }: Props) {
  return (
    <form
      role="search"
      aria-label={label}
      autoComplete="off"
      className={`no-print flex w-full gap-2 text-sm ${className}`}
      {...form}
    >
      <div className="relative min-w-48 flex-1">
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
      {children}
      <button
        type="submit"
        className="bg-accent text-on-accent hover:bg-accent-strong h-9 cursor-pointer rounded-md px-3 font-medium max-sm:h-11"
      >
        {submit}
      </button>
    </form>
  );
}
