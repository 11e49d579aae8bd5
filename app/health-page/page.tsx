import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { HealthTable } from "@/components/health/health-table";
import { words } from "@/components/words";
import { answerScope } from "@/server/answer-scope";

export const metadata: Metadata = { title: words.health.title, robots: "noindex" };

/** Drawn by the front door in place of the report at /health/; nobody asks for this address itself. */
export default function HealthPage() {
  const report = answerScope()?.health;
  if (!report) notFound();
  return <HealthTable report={report} />;
}
