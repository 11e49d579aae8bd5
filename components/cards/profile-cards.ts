import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { formatDate } from "@/lib/dates";
import {
  listContributed,
  listFavorites,
  type ProfilePackages,
  readProfilePackages,
} from "@/server/profiles/packages";
import { findProfile, type Profile } from "@/server/profiles/queries";
import { type Card, type CardFigure, firstWritable, namesIn } from "./card";

const NAMED = 8;

const say = words.cards;

const nameOf = ({ name, username }: Profile) => firstWritable(name, username);
const packagesFigure = (label: string, { total }: ProfilePackages): CardFigure[] =>
  total > 0 ? [{ label, value: say.packages(total) }] : [];

/** Somebody, and what they work on. */
export async function findCardOfProfile(name: string): Promise<Card | null> {
  const profile = await findProfile(name);
  if (!profile) return null;
  const { contributed, favorites } = await readProfilePackages(profile, NAMED);
  return {
    kind: say.profile,
    name: nameOf(profile),
    text: firstWritable(namesIn(contributed), words.profiles.description(nameOf(profile))),
    figures: [
      ...packagesFigure(say.contributed, contributed),
      ...(favorites ? packagesFigure(words.profiles.favorites, favorites) : []),
      { label: words.profiles.since, value: formatDate(profile.createdAt, catalogue.timeZone) },
    ],
  };
}

export async function findCardOfContributed(name: string): Promise<Card | null> {
  const profile = await findProfile(name);
  if (!profile) return null;
  const list = await listContributed(profile, { page: 1, pageSize: NAMED });
  return {
    kind: say.profile,
    name: words.profiles.contributedBy(nameOf(profile)),
    text: firstWritable(namesIn(list), words.profiles.noContributed),
    figures: packagesFigure(words.profiles.contributed, list),
  };
}

/** None where they are not shared: the page is refused, too. */
export async function findCardOfFavorites(name: string): Promise<Card | null> {
  const profile = await findProfile(name);
  if (!profile?.sharesFavorites) return null;
  const list = await listFavorites(profile, { page: 1, pageSize: NAMED });
  return {
    kind: say.profile,
    name: words.profiles.favoritesOf(nameOf(profile)),
    text: firstWritable(namesIn(list), words.profiles.noFavorites),
    figures: packagesFigure(words.profiles.favorites, list),
  };
}
