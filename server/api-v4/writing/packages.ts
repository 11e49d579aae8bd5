import { denial } from "@/server/accounts/policy";
import type { Change } from "@/server/changes/change";
import { addPackage } from "@/server/packages/add";
import { deletePackage } from "@/server/packages/delete";
import { editPackage } from "@/server/packages/edit";
import { lockLivingPackage } from "@/server/packages/snapshot";
import { packageDetail } from "../packages";
import type { Content } from "./content";
import { categoryOfLink } from "./links";
import { inApiNames, readFields, text, textOrNull } from "./values";
import type { Writable } from "./writable";

const required = ["title", "slug", "category"] as const;

/** What can be written of a package. Its category is a link. */
const readers = {
  title: text,
  slug: text,
  category: (link: unknown) => link,
  repo_url: text,
  pypi_url: text,
  documentation_url: textOrNull,
  repo_description: text,
};

/** By what the catalogue calls them. */
const names = {
  repositoryUrl: "repo_url",
  registryUrl: "pypi_url",
  documentationUrl: "documentation_url",
  description: "repo_description",
};

async function readPackage({ tx }: Change, content: Content, isWhole: boolean) {
  const sent = readFields(content, readers, isWhole ? required : []);
  const { title, slug, documentation_url: documentationUrl } = sent;
  const category = "category" in sent ? await categoryOfLink(tx, "category", sent.category) : undefined;
  const facts = {
    repositoryUrl: sent.repo_url,
    registryUrl: sent.pypi_url,
    description: sent.repo_description,
    documentationUrl,
  };
  return { title, slug, category, ...facts };
}

export const writablePackages: Writable = {
  entry: packageDetail,
  lists: [],
  add: {
    denial: (actor) => denial(actor, "package.add"),
    quota: "add",
    async add(change, content) {
      const { title = "", slug = "", category = "", ...facts } = await readPackage(change, content, true);
      const { id } = await inApiNames(names, addPackage(change, { title, slug, category, ...facts }));
      return id;
    },
  },
  edit: {
    denial: (actor) => denial(actor, "package.edit"),
    quota: "edit",
    async edit(change, id, content, isWhole) {
      await inApiNames(names, editPackage(change, id, await readPackage(change, content, isWhole)));
    },
  },
  remove: {
    denial: (actor) => denial(actor, "package.delete"),
    quota: "edit",
    edit: (change, id) => deletePackage(change, id),
  },
  subjectOf: async () => ({}),
  lock: ({ tx }, id) => lockLivingPackage(tx, id),
};
