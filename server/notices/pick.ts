import { z } from "zod";
import { isSlug } from "@/lib/search-params";
import type { Change } from "@/server/changes/change";
import { InvalidInput } from "@/server/forms/state";
import { requiredDay } from "@/server/notices/input";
import { noticeKind } from "@/server/notices/notice";

const pickSubjects = ["package", "grid"] as const;

const UNKNOWN = "There is no such entry.";

async function findSubject({ tx }: Change, subject: (typeof pickSubjects)[number], slug: string) {
  const where = { slug, deletedAt: null };
  const select = { id: true } as const;
  const found =
    subject === "package"
      ? await tx.package.findFirst({ where: { ...where, hiddenAt: null }, select })
      : await tx.grid.findFirst({ where, select });
  if (!found) throw new InvalidInput({ slug: [UNKNOWN] });
  return found.id;
}

/** The package or grid of a week. Their days may overlap: the home page shows the first four. */
export const pickNotice = noticeKind({
  room: "picks",
  subjectKind: "notice",
  table: "pick",
  columns: {
    packageId: { column: "package_id", type: "int" },
    gridId: { column: "grid_id", type: "int" },
    startsOn: { column: "starts_on", type: "date" },
    endsOn: { column: "ends_on", type: "date" },
  },
  read: {
    subject: "CASE WHEN grid_id IS NULL THEN 'package' ELSE 'grid' END",
    slug: `coalesce((SELECT slug FROM grid WHERE grid.id = grid_id), (SELECT slug FROM package WHERE package.id = package_id))`,
  },
  searched: `coalesce((SELECT title FROM grid WHERE grid.id = grid_id), (SELECT title FROM package WHERE package.id = package_id))`,
  hasModifiedAt: false,
  schema: z
    .object({
      subject: z.enum(pickSubjects, "Choose a package or a grid."),
      slug: z.string(UNKNOWN).trim().refine(isSlug, UNKNOWN),
      startsOn: requiredDay,
      endsOn: requiredDay,
    })
    .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
      path: ["endsOn"],
      message: "It ends before it begins.",
    }),
  async fieldsOf(change, { subject, slug, startsOn, endsOn }) {
    const id = await findSubject(change, subject, slug);
    const ids = subject === "package" ? { packageId: id, gridId: null } : { packageId: null, gridId: id };
    return { ...ids, startsOn, endsOn };
  },
  async check({ tx }, { packageId, gridId }) {
    const found =
      packageId === null
        ? await tx.grid.count({ where: { id: Number(gridId) } })
        : await tx.package.count({ where: { id: Number(packageId) } });
    if (found === 0) throw new InvalidInput({ slug: [UNKNOWN] });
  },
  from: "startsOn",
  until: "endsOn",
  isDraftable: false,
  titleOf: ({ slug }) => String(slug),
});
