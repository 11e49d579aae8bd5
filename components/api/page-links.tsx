import { type ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { type Pages } from "@/server/exchange";

const shape = "grid h-8 min-w-7 place-items-center rounded-md border px-0.5 tabular-nums no-underline";
const open = `${shape} border-rule hover:bg-sunken hover:text-accent`;
const here = `${shape} border-accent bg-accent-wash text-accent-strong font-semibold`;
const shut = `${shape} border-transparent text-ink-soft`;

type StepProps = { href: string | null; rel: "prev" | "next"; label: string; children: ReactNode };

function Step({ href, rel, label, children }: StepProps) {
  if (href === null) {
    return (
      <span aria-hidden="true" className={shut}>
        {children}
      </span>
    );
  }
  return (
    <a href={href} rel={rel} aria-label={label} className={open}>
      {children}
    </a>
  );
}

/** « 1 2 3 … 271 », each a page of the list with everything else as it was asked for. */
export function PageLinks({ pages }: { pages: Pages }) {
  const position = (
    <span className="text-ink-soft tabular-nums">
      {words.api.position(pages.from, pages.to, pages.count)}
    </span>
  );
  return (
    <Section size="small" id="pages" title={words.api.pages} aside={position}>
      <nav aria-labelledby="pages">
        <ul className="flex flex-wrap gap-0.5">
          <li>
            <Step href={pages.previous} rel="prev" label={words.api.previous}>
              «
            </Step>
          </li>
          {pages.links.map((link, place) => (
            <li key={link?.number ?? `gap ${place}`}>
              {link ? (
                <a
                  href={link.href}
                  aria-label={words.api.goTo(link.number)}
                  aria-current={link.isCurrent ? "page" : undefined}
                  className={link.isCurrent ? here : open}
                >
                  {formatInteger(link.number)}
                </a>
              ) : (
                <span className={shut}>…</span>
              )}
            </li>
          ))}
          <li>
            <Step href={pages.next} rel="next" label={words.api.next}>
              »
            </Step>
          </li>
        </ul>
      </nav>
    </Section>
  );
}
