import { api } from "./api/words";
import { categories } from "./categories/words";
import { commits } from "./charts/commits/words";
import { grids } from "./grids/words";
import { home } from "./home/words";
import { errors, health } from "./layout/notice-words";
import { pages, site } from "./layout/words";
import { content } from "./content/words";
import { missing } from "./missing-words";
import { notices } from "./notices/words";
import { latest, list, packagePage, status } from "./packages/words";
import { score } from "./packages/score-words";
import { posts } from "./posts/words";
import { search } from "./search/words";

/** Every word that the interface says. What comes from data is passed in; nothing else is written in components. */
export const words = {
  missing,
  site,
  home,
  list,
  search,
  score,
  latest,
  pages,
  package: packagePage,
  status,
  commits,
  grids,
  categories,
  health,
  api,
  errors,
  notices,
  content,
  posts,
} as const;
