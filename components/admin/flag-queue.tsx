import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type QueuedFlag } from "@/server/admin/queues";
import { Mark } from "./marks";
import { QueueLine } from "./queue-line";
import "./admin.css";

const said = words.admin.flags;

const buttonLook = "h-9 cursor-pointer rounded-md px-3 font-medium max-sm:h-11";

const Decision = ({
  action,
  label,
  name,
  look,
}: {
  action: string;
  label: string;
  name: string;
  look: string;
}) => (
  <form method="post" action={action}>
    <button type="submit" aria-label={words.admin.of(label, name)} className={`${buttonLook} ${look}`}>
      {label}
    </button>
  </form>
);

function FlagItem({ flag }: { flag: QueuedFlag }) {
  const { id, slug, reason, status, isHidden } = flag;
  return (
    <li className="border-hairline grid gap-2 border-t py-4">
      <div className="wrap-anywhere">
        <a className="name" href={paths.package(slug)}>
          <bdi>{flag.package}</bdi>
        </a>
        {isHidden && <Mark look="bad">{words.admin.packages.marks.hidden}</Mark>}
        <QueueLine {...flag} />
      </div>
      <p dir="auto" className="max-w-prose whitespace-pre-line wrap-anywhere">
        {reason}
      </p>
      {status === "open" && (
        <div className="flex gap-3 text-sm">
          <Decision
            action={paths.approveFlag(id)}
            label={said.approve}
            name={flag.package}
            look="bg-bad text-ground hover:opacity-90"
          />
          <Decision
            action={paths.dismissFlag(id)}
            label={said.dismiss}
            name={flag.package}
            look="border-control hover:bg-sunken border"
          />
        </div>
      )}
    </li>
  );
}

/** Reports, to be decided on one by one, or as they were decided on. */
export function FlagQueue({ items }: { items: QueuedFlag[] }) {
  if (items.length === 0) return <p className="text-ink-soft">{said.none}</p>;
  return (
    <ul className="border-hairline border-b">
      {items.map((flag) => (
        <FlagItem key={flag.id} flag={flag} />
      ))}
    </ul>
  );
}
