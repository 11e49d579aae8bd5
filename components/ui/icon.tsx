import { iconShapes } from "./icon-shapes";

/** A mark beside a word, never instead of one: it is hidden from screen readers. */
export function Icon({ name, className = "size-4" }: { name: keyof typeof iconShapes; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
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
