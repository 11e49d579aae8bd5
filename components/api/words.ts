import { formatInteger } from "@/lib/numbers";

/** What browsable pages of the API say; part of `words`. */
export const api = {
  formats: "Format",
  page: "Page",
  json: "JSON",
  more: "Asking further",
  toPages: "Pages and parameters",
  toParameters: "Parameters",
  toCommand: "As a command",
  answer: "Request and answer",
  pages: "Pages",
  position: (from: number, to: number, count: number) =>
    to === 0
      ? `Beyond the end of ${formatInteger(count)}`
      : `${formatInteger(from)}–${formatInteger(to)} of ${formatInteger(count)}`,
  previous: "Previous page",
  next: "Next page",
  goTo: (page: number) => `Page ${formatInteger(page)}`,
  parameters: "Parameters",
  help: { limit: "entries on a page", offset: "entries passed over", q: "words to find" },
  show: "Show",
  asJson: "Get JSON",
  command: "From a shell",
  copyCommand: "Copy as curl",
  options: "What OPTIONS answers",
} as const;
