import { accounts } from "./accounts/words";
import { adminJobs } from "./admin/job-words";
import { adminNotices } from "./admin/notice-words";
import { adminQuality } from "./admin/quality-words";
import { adminUsers } from "./admin/user-words";
import { admin } from "./admin/words";
import { api } from "./api/words";
import { cards } from "./cards/words";
import { categories } from "./categories/words";
import { commits } from "./charts/commits/words";
import { figures } from "./charts/history/words";
import { forms } from "./forms/words";
import { account } from "./viewer/words";
import { gridEdit } from "./grids/edit/words";
import { gridList } from "./grids/list-words";
import { gridTools } from "./grids/tool-words";
import { grids, timesheet } from "./grids/words";
import { history } from "./history/words";
import { home } from "./home/words";
import { errors, health } from "./layout/notice-words";
import { pages, site } from "./layout/words";
import { content } from "./content/words";
import { missing } from "./missing-words";
import { notices } from "./notices/words";
import { liked, listHeading } from "./packages/list-words";
import { badge, packagePage, similar, sites, sources, versions } from "./packages/page-words";
import { releases } from "./packages/release-words";
import { filters } from "./packages/filters/words";
import { moderation } from "./moderation/words";
import { packageForms } from "./packages/form/words";
import { packageActions, people } from "./packages/actions/words";
import { latest, list, status } from "./packages/words";
import { score } from "./packages/score-words";
import { posts } from "./posts/words";
import { readiness } from "./readiness/words";
import { statistics } from "./statistics/words";
import { scoreRules } from "./score/words";
import { profiles } from "./profiles/words";
import { search } from "./search/words";
import { tokens } from "./tokens/words";

/** Every word that the interface says. What comes from data is passed in; nothing else is written in components. */
export const words = {
  admin,
  adminJobs,
  adminNotices,
  adminQuality,
  adminUsers,
  missing,
  site,
  forms,
  account,
  accounts,
  history,
  home,
  list,
  filters,
  listHeading,
  liked,
  search,
  score,
  scoreRules,
  readiness,
  statistics,
  latest,
  pages,
  package: packagePage,
  packageActions,
  packageForms,
  people,
  moderation,
  releases,
  versions,
  similar,
  sites,
  badge,
  sources,
  status,
  commits,
  figures,
  grids,
  gridTools,
  gridList,
  gridEdit,
  timesheet,
  categories,
  health,
  api,
  errors,
  notices,
  profiles,
  content,
  posts,
  cards,
  tokens,
} as const;
