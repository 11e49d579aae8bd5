import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { ExchangeView } from "@/components/api/exchange-view";
import { answerScope } from "@/server/answer-scope";

export function generateMetadata(): Metadata {
  const exchange = answerScope()?.exchange;
  const title = [exchange?.title, exchange?.name].filter(Boolean).join(" · ");
  return { title: title || undefined, robots: "noindex" };
}

/** Drawn by the front door in place of an answer that a person reads; nobody asks for this address itself. */
export default function ApiPage() {
  const exchange = answerScope()?.exchange;
  if (!exchange) notFound();
  return <ExchangeView exchange={exchange} />;
}
