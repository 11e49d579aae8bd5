import type { Role } from "@/prisma/generated/enums";

/** Who asks. Nobody in particular is null. */
export type Actor = {
  id: number;
  role: Role;
  /** Whether they are among those who may edit packages, or grids: everybody, where it is not restricted. */
  editsPackages: boolean;
  editsGrids: boolean;
};

/** What is known of the thing that something is done to. */
export type Subject = {
  /** Of a grid, or of what stands in one. */
  isLocked?: boolean;
  /** Whose it is; null when nobody's. */
  ownerId?: number | null;
};

type Rule = {
  /** What is done, as docs/PERMISSIONS.md says it. */
  about: string;
  /** The least role that may. */
  role: Role | "visitor";
  /** Only for those who may edit such things. */
  restrictedTo?: "editsPackages" | "editsGrids";
  /** Not in a locked grid. */
  refusedWhenLocked?: true;
  /** Only for the owner, or for the role that may do it to others' too. */
  others?: Role | "nobody";
};

/** Who may do what. docs/PERMISSIONS.md is this table, and every action is tried for every role. */
export const policy = {
  "package.add": { about: "Add a package", role: "member", restrictedTo: "editsPackages" },
  "package.edit": {
    about: "Edit a package, or revert a change of it",
    role: "member",
    restrictedTo: "editsPackages",
  },
  "package.hide": { about: "Hide a package from the site's lists, or show it again", role: "moderator" },
  "package.archive": { about: "Say of a package that it is archived, or not", role: "moderator" },
  "package.delete": { about: "Delete a package, or restore it", role: "moderator" },
  "package.refresh": { about: "Have a package's facts fetched again", role: "member" },
  "grid.add": { about: "Add a grid", role: "member", restrictedTo: "editsGrids" },
  "grid.edit": {
    about: "Edit a grid: its words, packages, features and cells, or revert a change of them",
    role: "member",
    restrictedTo: "editsGrids",
    refusedWhenLocked: true,
  },
  "grid.lock": { about: "Lock a grid, unlock it, or name it in the header", role: "moderator" },
  "grid.delete": { about: "Delete a grid, or restore it", role: "moderator" },
  "category.manage": { about: "Add, edit and delete categories", role: "administrator" },
  "flag.add": { about: "Report a package", role: "member" },
  "flag.decide": { about: "Decide on a report", role: "moderator" },
  "site.add": { about: "Name a site that uses a package", role: "member" },
  "site.edit": { about: "Edit or remove such a site", role: "member", others: "moderator" },
  "site.decide": { about: "Decide on such a site", role: "moderator" },
  "usage.toggle": { about: "Say that one uses a package, or no longer does", role: "member" },
  "favorite.toggle": { about: "Like a package, or no longer", role: "member" },
  "profile.edit": { about: "Edit a profile", role: "member", others: "nobody" },
  "session.revoke": { about: "End a session", role: "member", others: "nobody" },
  "token.manage": { about: "Make, see and revoke tokens for the API", role: "member", others: "nobody" },
  "user.list": { about: "List the users, by the API", role: "member" },
  "staff.enter": { about: "See the staff's pages, and who did what", role: "moderator" },
  "notice.manage": { about: "Banners, announcements, picks of the week and posts", role: "moderator" },
  "job.manage": {
    about: "See the background jobs, run one, have one tried again or give it up",
    role: "administrator",
  },
  "user.manage": { about: "Roles, restrictions, and linking or closing accounts", role: "administrator" },
} as const satisfies Record<string, Rule>;

export const ruleOf = (action: keyof typeof policy): Rule => policy[action];
export type Action = keyof typeof policy;
export const actions = Object.keys(policy) as Action[];

/** Why somebody may not. */
export type Denial = "signed out" | "role" | "restricted" | "locked" | "others";

const ranks: Record<Role | "visitor", number> = { visitor: 0, member: 1, moderator: 2, administrator: 3 };
const reaches = (actor: Actor | null, role: Role | "visitor") =>
  ranks[actor?.role ?? "visitor"] >= ranks[role];

/** Why the actor may not do it to the subject; null when they may. */
export function denial(actor: Actor | null, action: Action, subject: Subject = {}): Denial | null {
  const rule = ruleOf(action);
  if (!actor && rule.role !== "visitor") return "signed out";
  if (!reaches(actor, rule.role)) return "role";
  if (rule.restrictedTo && !actor?.[rule.restrictedTo]) return "restricted";
  if (rule.refusedWhenLocked && subject.isLocked) return "locked";
  const isOthers = rule.others !== undefined && subject.ownerId !== actor?.id;
  if (isOthers && (rule.others === "nobody" || !reaches(actor, rule.others ?? "administrator")))
    return "others";
  return null;
}

export const may = (actor: Actor | null, action: Action, subject?: Subject): boolean =>
  denial(actor, action, subject) === null;
