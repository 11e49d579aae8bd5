import { type ReactNode } from "react";

type Props = { children: ReactNode; tone?: "usual" | "danger" | "quiet"; name?: string; value?: string };

const looks = {
  usual: "bg-accent text-on-accent hover:bg-accent-strong",
  danger: "bg-bad text-ground hover:opacity-90",
  quiet: "border-control hover:bg-sunken border",
} as const;

/** Says what it does ("Add package"). */
export function SubmitButton({ children, tone = "usual", name, value }: Props) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={`h-10 cursor-pointer justify-self-start rounded-md px-4 text-base font-medium ${looks[tone]}`}
    >
      {children}
    </button>
  );
}
