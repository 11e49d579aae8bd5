import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { ExternalLink } from "@/components/ui/external-link";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type QueuedSite } from "@/server/admin/queues";
import { type FormState } from "@/server/forms/state";
import { QueueLine } from "./queue-line";

const said = words.admin.sitesUsing;

function SiteItem({ site, isTicked }: { site: QueuedSite; isTicked: boolean }) {
  const id = `site-${site.id}`;
  return (
    <li className="border-hairline flex items-start gap-3 border-t py-3">
      <input
        id={id}
        type="checkbox"
        name="site[]"
        value={site.id}
        defaultChecked={isTicked}
        aria-label={said.pick(site.title)}
        className="accent-accent mt-1 size-4"
      />
      <div className="min-w-0 wrap-anywhere">
        <label htmlFor={id} className="font-medium">
          <bdi>{site.title}</bdi>
        </label>{" "}
        <span className="text-ink-soft">{said.uses}</span>{" "}
        <a className="name" href={paths.package(site.slug)}>
          <bdi>{site.package}</bdi>
        </a>
        <p>
          <ExternalLink address={site.url} className="link">
            {site.url}
          </ExternalLink>
        </p>
        <QueueLine {...site} />
      </div>
    </li>
  );
}

type Props = { items: QueuedSite[]; state: FormState | null; address: string };

/** Sites to decide on by the handful; what was decided can be decided otherwise. */
export function SiteQueue({ items, state, address }: Props) {
  if (items.length === 0) return <p className="text-ink-soft">{said.none}</p>;
  const ticked = new Set(state?.values["site[]"] ?? []);
  const shown = items[0]?.status;
  return (
    <FormBox action={address} state={state} label={said.list}>
      <ul className="border-hairline min-w-0 border-b">
        {items.map((site) => (
          <SiteItem key={site.id} site={site} isTicked={ticked.has(String(site.id))} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {shown !== "approved" && (
          <SubmitButton name="decision" value="approved">
            {said.approve}
          </SubmitButton>
        )}
        {shown !== "rejected" && (
          <SubmitButton name="decision" value="rejected" tone="quiet">
            {said.reject}
          </SubmitButton>
        )}
      </div>
    </FormBox>
  );
}
