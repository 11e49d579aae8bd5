import { actions, type Action, may, ruleOf } from "@/server/accounts/policy";

const roles = ["visitor", "member", "moderator", "administrator"] as const;

const notes = {
  editsPackages: "Where `RESTRICT_PACKAGE_EDITORS=1`: only chosen members, and the staff.",
  editsGrids: "Where `RESTRICT_GRID_EDITORS=1`: only chosen members, and the staff.",
} as const;

function noteOf(action: Action): string {
  const rule = ruleOf(action);
  return [
    rule.restrictedTo && notes[rule.restrictedTo],
    rule.refusedWhenLocked && "Nobody in a locked grid.",
    rule.others === "nobody" && "Only one's own.",
    rule.others && rule.others !== "nobody" && `Only one's own; from ${rule.others} on, others' too.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function rowOf(action: Action): string {
  const cells = roles.map((role) => {
    const actor = role === "visitor" ? null : { id: 1, role, editsPackages: true, editsGrids: true };
    return may(actor, action, { ownerId: 1 }) ? "yes" : "";
  });
  return `| \`${action}\` | ${ruleOf(action).about} | ${cells.join(" | ")} | ${noteOf(action)} |`;
}

/** The policy as docs/PERMISSIONS.md shows it. */
export const permissionsTable = (): string => `# Who may do what

Made from \`server/accounts/policy.ts\`, which the code asks; a test holds both equal.

| action | what it is | ${roles.join(" | ")} | |
| --- | --- | ${roles.map(() => "---").join(" | ")} | --- |
${actions.map(rowOf).join("\n")}

To look at anything public needs no account. Administrators are made by other administrators, the first one by a command
(see OPERATING.md).
`;
