import { counted } from "@/lib/numbers";

/** What the pages say on which grids are made and edited; part of `words`. */
export const gridEdit = {
  add: "Add a grid",
  addLead: "A grid compares packages that serve one purpose. Look whether there is one already.",
  addSubmit: "Add grid",
  edit: "Edit",
  editTitle: (grid: string) => `Edit ${grid}`,
  save: "Save grid",
  title: "Title",
  titleHint: "What its packages serve, in a word or two: “Task queues”.",
  slug: "Slug",
  slugHint: "Stands in its address. Left empty, it is made of the title.",
  slugChangeHint: "Stands in its address. After a change the old address leads to the new one.",
  description: "Description",
  descriptionHint: "Which packages belong here, and which do not.",
  ownWords: "Its words",

  packages: "Packages",
  addPackage: "Add a package",
  noPackages: "No package stands in this grid yet.",
  hidden: "hidden from lists",
  remove: "Remove",
  removeOf: (title: string) => `Remove ${title}`,
  removeTitle: (title: string) => `Remove ${title} from the grid?`,
  removeLead: (count: number, grid: string) =>
    count === 0
      ? `Nothing is said of it in “${grid}” yet.`
      : `${counted(count, "cell")} of “${grid}” will go with it. The history keeps them: it can be undone.`,
  removeSubmit: "Remove package",

  features: "Features",
  addFeature: "Add a feature",
  addFeatureTitle: (grid: string) => `Add a feature to ${grid}`,
  addFeatureSubmit: "Add feature",
  noFeatures: "No feature is compared yet. A feature is a row that says something of every package.",
  featureTitleHint: "What some of the packages can do and others cannot: “Runs without a broker”.",
  featureDescriptionHint: "When it is a yes.",
  editFeature: (title: string) => `Edit the feature ${title}`,
  saveFeature: "Save feature",
  up: (title: string) => `Move ${title} up`,
  down: (title: string) => `Move ${title} down`,
  delete: "Delete",
  deleteOf: (title: string) => `Delete ${title}`,
  deleteFeatureTitle: (title: string) => `Delete the feature ${title}?`,
  deleteFeatureLead: (count: number) =>
    count === 0
      ? "Nothing is said in its cells yet."
      : `${counted(count, "cell")} will go with it. The history keeps them: it can be undone.`,
  deleteFeatureSubmit: "Delete feature",
  cells: (count: number) => (count === 0 ? "nothing said" : counted(count, "cell")),

  standing: "For moderators",
  isLocked: "Locked",
  isLockedHint: "Nobody can change it, moderators included, until it is open again.",
  isHeader: "Named in the site’s header",
  saveStanding: "Save standing",
  locked: "This grid is locked: a moderator has closed it to changes.",
  history: "History",
  unlock: "Unlock or change its standing",

  findPackages: "Find packages",
  findGrids: "Find grids",
  find: "Find",
  addPackageLead: (grid: string) =>
    `Packages that belong into “${grid}”. What is not in the catalogue yet can be added first.`,
  newPackage: "Add a package to the catalogue",
  nothingFound: "Nothing matches. A shorter word may find more.",
  isIn: "In it already",
  isLockedChoice: "Locked",
  put: "Add",
  putOf: (title: string) => `Add ${title}`,
  addToGrid: "Add to a grid",
  addToGridTitle: (title: string) => `Add ${title} to a grid`,
  addToGridLead: "Look for a grid that compares packages of its kind.",

  cellTitle: (feature: string, title: string) => `${feature}: ${title}`,
  cellLead: "What this package offers, in how far, and where that is written.",
  value: "What is so",
  valueHint: "Begin with yes, no or partial for a mark, ++ for two; words may follow.",
  note: "Note",
  noteHint: "What one should know besides.",
  source: "Source",
  sourceHint: "A page that says so.",
  checked: "Checked with version",
  saveCell: "Save cell",
  backToGrid: "Back to the grid",
} as const;

/** The words that a cell begins with for each mark: see lib/cell-mark.ts. */
export const CELL_WORDS = ["yes", "no", "partial"] as const;

/** What the editor says that opens over a cell; loaded by its script. */
export const cellEditor = {
  edit: "Edit",
  editOf: (feature: string, title: string) => `Edit: ${feature}, ${title}`,
  marks: { yes: "Yes", no: "No", partial: "In part" },
  choose: "Mark",
  cancel: "Cancel",
  theirs: "Now saved:",
  nothing: "nothing",
  saved: "Saved.",
  failed: "That could not be saved. What you typed is still here: try again.",
  keys: "Ctrl+Enter saves, Escape closes.",
  gridKeys:
    "Arrow keys move from cell to cell, Home and End to the ends; Enter or F2 edits what a feature says of a package, Shift+Enter goes to a cell’s links.",
} as const;
