import { LinkedText } from "@/components/ui/linked-text";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type Finding } from "@/server/quality/check";
import { ActionsCell, EntryCell } from "./entry-cells";
import { RowLink } from "./row-link";
import { StaffTable } from "./staff-table";

const said = words.adminQuality;
const { heads } = said;

function Row({ finding }: { finding: Finding }) {
  const { title, slug, siteId, otherSlug, otherTitle } = finding;
  return (
    <tr>
      <EntryCell title={title} href={paths.package(slug)}>
        {null}
      </EntryCell>
      <td>{formatInteger(finding.stars)}</td>
      <td className="max-w-md wrap-anywhere">
        <LinkedText text={finding.note} />{" "}
        {otherSlug !== null && (
          <a className="name" href={paths.package(otherSlug)}>
            <bdi>{otherTitle}</bdi>
          </a>
        )}
      </td>
      <td>{finding.since && <Time at={finding.since} />}</td>
      <ActionsCell>
        <RowLink
          href={siteId === null ? paths.editPackage(slug) : paths.editSite(slug, siteId)}
          label={words.admin.edit}
          name={title}
        />
        <RowLink href={paths.packageHistory(slug)} label={words.admin.history} name={title} />
      </ActionsCell>
    </tr>
  );
}

const keyOf = ({ id, note, otherSlug }: Finding) => `${id} ${note} ${otherSlug}`;

/** What a check finds, to be mended one by one. */
export const FindingTable = ({ items, label }: { items: Finding[]; label: string }) => (
  <StaffTable
    label={label}
    heads={[heads.title, heads.stars, heads.note, heads.since, words.admin.actions]}
    none={said.none}
  >
    {items.map((finding) => (
      <Row key={keyOf(finding)} finding={finding} />
    ))}
  </StaffTable>
);
