import { STATUS_CODES } from "node:http";
import { words } from "@/components/words";
import { ANSWER_SLOT, type Exchange } from "@/server/exchange";

function statusColour(status: number): string {
  if (status < 300) return "text-good";
  return status < 400 ? "text-watch" : "text-bad";
}

/** The request line as in a terminal, the answer's head, and room for its JSON, which the front door puts in. */
export function AnswerFrame({ exchange }: { exchange: Exchange }) {
  const { verb, fullPath, status, headers } = exchange;
  return (
    <section
      aria-label={words.api.answer}
      className="border-rule bg-raised mt-5 overflow-clip rounded-lg border font-mono text-xs wrap-anywhere sm:text-sm [font-variant-ligatures:none]"
    >
      <pre className="request-line border-rule bg-sunken border-b py-3 pr-4 pl-7 whitespace-pre-wrap">
        <span className="text-accent font-semibold">{verb}</span> {fullPath}
      </pre>
      <pre className="text-ink-soft pt-4 pr-4 pl-7 whitespace-pre-wrap">
        <span className={`font-semibold ${statusColour(status)}`}>
          {`HTTP ${status} ${STATUS_CODES[status] ?? ""}`}
        </span>
        {Object.entries(headers).map(([header, value]) => (
          <span key={header}>
            {`\n${header}: `}
            <span className="text-ink">{value}</span>
          </span>
        ))}
        {"\n\n"}
      </pre>
      <div
        className="json pr-4 pb-4 pl-7"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: ANSWER_SLOT }}
      />
    </section>
  );
}
