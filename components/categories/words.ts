import { counted } from "@/lib/numbers";

/** What categories say; part of `words`. */
export const categories = {
  title: "Categories",
  description: "The kinds of packages in the catalogue.",
  descriptionOf: (title: string) => `${title} of the catalogue with their figures.`,
  leading: "Most stars:",
  size: (count: number) => counted(count, "package"),
  placeholder: "Its description has not been loaded yet.",
  nothingYet: "There are no categories yet.",
  history: "History of this category",
  /** What an administrator sees. */
  form: {
    lead: "Kinds of packages. Each package is in one of them.",
    add: "Add category",
    edit: "Edit",
    editOf: (title: string) => `Edit ${title}`,
    save: "Save category",
    delete: "Delete",
    deleteOf: (title: string) => `Delete ${title}`,
    deleteLead:
      "Only a category in which there is nothing can be deleted. The list of changes can bring it back.",
    history: "History",
    historyOf: (title: string) => `History of ${title}`,
    title: "Title",
    titleHint: "What one package of this kind is called, such as “App”.",
    plural: "Plural",
    pluralHint: "The title of its page, such as “Apps”.",
    slug: "Slug",
    slugHint: "Stands in its address: letters a to z, digits, hyphens and underscores.",
    slugEditHint: "Stands in its address. The address that it had before leads to the new one.",
    description: "Description",
    showRegistry: "Packages of this kind are in the package index",
    showRegistryHint: "Of others nobody misses a release there.",
  },
} as const;
