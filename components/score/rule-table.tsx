import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { type RuleResult, type Score } from "@/lib/score/score-of";
import "./score.css";
import { saidOf } from "./finding-words";
import { PointsBar } from "./points-bar";
import { ruleWords } from "./words";

function RuleRow({ rule }: { rule: RuleResult }) {
  const { title, about } = ruleWords[rule.id];
  const { found, change } = saidOf(rule.found);
  return (
    <tr>
      <th scope="row">
        {title}
        <small>{about}</small>
      </th>
      <td>
        {found} {"at" in rule.found && <Time at={rule.found.at} />}
        <small className="beside">
          {words.scoreRules.change}: {change}
        </small>
      </td>
      <td className="max-lg:hidden">{change}</td>
      <td>
        <PointsBar points={rule.points} most={rule.most} isKnown={rule.isKnown} />
      </td>
    </tr>
  );
}

/** Every rule with what was found and its points, which add up to the score. */
export function RuleTable({ score }: { score: Score }) {
  const { sum, limit, total, known, rules } = score;
  return (
    <table className="rule-table w-full">
      <caption className="sr-only">{words.scoreRules.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.scoreRules.rule}</th>
          <th scope="col">{words.scoreRules.found}</th>
          <th scope="col" className="max-lg:hidden">
            {words.scoreRules.change}
          </th>
          <th scope="col">{words.scoreRules.points}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.scoreRules.total}</th>
          <td>
            {limit !== null && limit < sum && words.scoreRules.limit}
            {total === null && words.scoreRules.knownSoFar(known)}
          </td>
          <td className="max-lg:hidden" />
          <td>
            {total === null ? words.score.grades.unknown : words.scoreRules.ofMost(total, 100)}
            {limit !== null && limit < sum && <small>{words.scoreRules.limited(sum, limit)}</small>}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
