/** What the staff's list of accounts can be narrowed to, and ordered by. */
export const userList = {
  states: ["all", "staff", "editors", "unclaimed", "closed"],
  sorts: ["newest", "name", "login"],
} as const;

export type UserListState = (typeof userList.states)[number];
