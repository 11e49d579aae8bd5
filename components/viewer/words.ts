/** What a page says of whoever is signed in. */
export const account = {
  signIn: "Sign in",
  signOut: "Sign out",
  menu: (name: string) => `Your account: ${name}`,
  profile: "Profile",
  settings: "Settings",
  staff: "Staff",
  dismissNotice: "Close",
  edit: "Edit",
  ownSites: "Named by you",
  siteStates: {
    pending: "waits for a moderator",
    approved: "shown",
    rejected: "not accepted",
  },
};
