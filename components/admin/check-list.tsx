import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type CheckCount } from "@/server/quality/queries";
import { Mark } from "./marks";
import "./admin.css";

const said = words.adminQuality;

type Props = { id: string; title: string; counted: readonly CheckCount[] };

/** Questions with how much each finds. */
export const CheckList = ({ id, title, counted }: Props) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-2 font-semibold">
      {title}
    </h2>
    <ul className="border-hairline max-w-3xl border-b">
      {counted.map(({ check, count }) => (
        <li key={check.name} className="border-hairline border-t py-3">
          <a className="name" href={paths.admin(`quality/${check.name}`)}>
            {check.title}
          </a>
          <Mark look={count > 0 ? "watch" : "good"}>{count > 0 ? said.found(count) : said.nothingFound}</Mark>
          <p className="text-ink-soft max-w-prose text-sm">{check.sentence}</p>
        </li>
      ))}
    </ul>
  </section>
);
