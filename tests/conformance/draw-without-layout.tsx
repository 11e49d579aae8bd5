import { renderToStaticMarkup } from "react-dom/server";
import { ExchangeView } from "@/components/api/exchange-view";
import type { PageHandler } from "@/server/front-door/answer-page";
import { shownExchange } from "@/server/exchange";

/** In place of Next: what a browsable page shows of an exchange, without the site around it. No other page exists. */
export const drawWithoutLayout: PageHandler = async (_, response) => {
  const exchange = shownExchange();
  response.writeHead(exchange ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
  response.end(exchange && renderToStaticMarkup(<ExchangeView exchange={exchange} />));
};
