import { STATUS_CODES } from "node:http";
import { type Exchange } from "@/server/exchange";
import { JsonText } from "./json-text";

/** A request to the API and its answer. Nothing else stands between the request line and the end of the JSON. */
export function ExchangeView({ exchange }: { exchange: Exchange }) {
  const { name, description, verb, fullPath, status, headers } = exchange;
  const headerLines = Object.entries(headers).map(([header, value]) => `${header}: ${value}\n`);
  return (
    <>
      <h1>{name}</h1>
      <p>{description}</p>
      <pre>{`${verb} ${fullPath}`}</pre>
      <pre>
        {`HTTP ${status} ${STATUS_CODES[status] ?? ""}\n${headerLines.join("")}\n`}
        <JsonText text={exchange.body} />
      </pre>
    </>
  );
}
