/** What notices across the site say; part of `words`. */
export const notices = {
  label: "Notices",
  dismiss: "Dismiss",
  kinds: {
    announcement: "Announcement",
    info: "Information",
    success: "Good news",
    warning: "Warning",
    danger: "Important",
  },
} as const;
