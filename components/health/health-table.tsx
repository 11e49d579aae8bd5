import { words } from "@/components/words";
import { type HealthReport } from "@/server/health/report";

const names: Readonly<Record<string, string>> = words.health.checks;

/** What was looked at, and how it is. */
export function HealthTable({ report }: { report: HealthReport }) {
  return (
    <div className="max-w-2xl py-16">
      <h1 className="text-2xl font-semibold tracking-tight">{words.health.states[report.status]}</h1>
      <p className="text-ink-soft mt-2">{words.health.lead}</p>
      <table className="mt-6 w-full text-left">
        <thead>
          <tr className="border-hairline border-b">
            <th scope="col" className="py-2 pr-4 font-medium">
              {words.health.check}
            </th>
            <th scope="col" className="py-2 pr-4 font-medium">
              {words.health.state}
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              {words.health.milliseconds}
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(report.checks).map(([name, { status, ms, reason }]) => (
            <tr key={name} className="border-hairline border-b align-top">
              <th scope="row" className="py-2 pr-4 font-normal">
                {names[name] ?? name}
              </th>
              <td className="py-2 pr-4">
                {words.health.results[status]}
                {reason && <span className="text-ink-soft block text-sm">{reason}</span>}
              </td>
              <td className="py-2 text-right tabular-nums">{ms}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
