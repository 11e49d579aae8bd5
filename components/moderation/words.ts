/** Pages by which packages are reported and hidden, and sites named; part of `words`. */
export const moderation = {
  flag: {
    title: "Report",
    lead: "For entries that do not belong here: spam, something else than it says, a copy of another. Figures that are wrong are put right elsewhere; the package’s page says where.",
    reason: "What is wrong with it",
    reasonHint: "Only moderators read it. Say where one can see it.",
    submit: "Report package",
    already: "This package is hidden from the lists already.",
  },
  hide: {
    title: "Hide",
    lead: "It goes from the lists, searches, feeds, grids and counts of the site. Its own page and what the API says stay. You can show it again here.",
    submit: "Hide package",
    showTitle: "Show again",
    showLead: "It goes back into the lists, searches, feeds and grids of the site.",
    showSubmit: "Show package again",
  },
  site: {
    addTitle: "Name a site that uses",
    addLead: "A moderator looks at it before others see it.",
    name: "What it is called",
    url: "Address",
    urlHint: "Where everybody can see it, beginning with https:// or http://.",
    add: "Add site",
    editTitle: "A site that uses",
    editLead: "What you change is looked at by a moderator before others see it.",
    edit: "Save site",
    removeTitle: "Remove a site that uses",
    removeLead: "The package’s page will not name it any more.",
    remove: "Remove site",
    removeLink: "Remove it",
  },
} as const;
