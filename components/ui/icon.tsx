import { iconShapes } from "./icon-shapes";

type Props = {
  name: keyof typeof iconShapes;
  size?: "size-3.5" | "size-4" | "size-5";
  className?: string;
};

/** A mark beside a word, never instead of one: it is hidden from screen readers. */
export function Icon({ name, size = "size-4", className = "" }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`shrink-0 ${size} ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconShapes[name]} />
    </svg>
  );
}
