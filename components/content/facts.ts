import { cache } from "react";
import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { MAX_LIMIT } from "@/server/api/window";
import { env } from "@/server/env";
import { publicAddress } from "@/server/public-address";

const { operator, framework, registry } = catalogue;
const say = words.content;

const fundingSaid = () =>
  operator.funding.length === 0
    ? say.noFunding
    : `${say.funding}\n\n${operator.funding.map(({ label, address }) => `- [${label}](${address})`).join("\n")}\n\n`;

const limitSaid = (perMinute: number) => (perMinute === 0 ? say.noLimit : say.limit(perMinute));

const shownAddress = (address: string) => `[${address.replace(/^mailto:/, "")}](${address})`;

/** What the texts in content/ may name, as Markdown. */
export const contentFacts = cache((): Record<string, string> => ({
  name: catalogue.name,
  framework: framework.name,
  language: framework.language,
  registry: registry.name,
  site: (publicAddress(paths.home()) ?? "").replace(/\/$/, ""),
  operator: operator.name ? say.operator(operator.name) : say.noOperator,
  contact: operator.contact ? say.contact(shownAddress(operator.contact)) : say.noContact,
  funding: fundingSaid(),
  requestLimit: limitSaid(env().RATE_LIMIT_PER_MINUTE),
  pageSize: say.pageSize(Number(MAX_LIMIT)),
}));
