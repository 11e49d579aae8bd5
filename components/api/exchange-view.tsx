import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { words } from "@/components/words";
import { type Exchange } from "@/server/exchange";
import { AnswerFrame } from "./answer-frame";
import { ClientCommand } from "./client-command";
import { FormatSwitch } from "./format-switch";
import { OptionsAnswer } from "./options-answer";
import { PageLinks } from "./page-links";
import { ParameterForm } from "./parameter-form";
import "./json.css";

/**
 * A request to the API and its answer. Name, description, request and answer follow one another as on the reference's
 * pages, with nothing between them; what helps to ask further stands beside, and in the page after them.
 */
export function ExchangeView({ exchange }: { exchange: Exchange }) {
  const { name, description, trail, pages, form } = exchange;
  const { toPages, toParameters, toCommand } = words.api;
  const toMore = pages ? toPages : form ? toParameters : toCommand;
  return (
    <article>
      <div className="no-print flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {trail.length > 0 && <Breadcrumbs trail={trail.map(({ href, name: label }) => ({ href, label }))} />}
        <FormatSwitch jsonHref={exchange.jsonHref} toMore={toMore} />
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0">
          <h1 className="pt-3 text-2xl font-semibold tracking-tight sm:text-3xl">{name}</h1>
          {description && (
            <p className="text-ink-soft mt-2 max-w-[75ch] whitespace-pre-line">{description}</p>
          )}
          <AnswerFrame exchange={exchange} />
        </div>
        <aside
          id="more"
          aria-label={words.api.more}
          className="no-print flex flex-col gap-7 self-start text-sm lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:py-5"
        >
          {pages && <PageLinks pages={pages} />}
          {form && <ParameterForm form={form} />}
          <ClientCommand verb={exchange.verb} address={exchange.clientAddress} />
          {exchange.options !== null && <OptionsAnswer json={exchange.options} />}
        </aside>
      </div>
    </article>
  );
}
