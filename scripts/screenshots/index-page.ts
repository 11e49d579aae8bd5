import { fileOf, type Screen, screens, type Shown } from "./pictures";

export type Album = { catalogue: string; title: string; pages: readonly Shown[] };

const link = (album: Album, shown: Shown, screen: Screen) => {
  const file = fileOf(album.catalogue, shown, screen);
  return `[![${shown.title}](${file})](${file})`;
};

const table = (album: Album) => {
  const names = Object.keys(screens) as Screen[];
  const rows = album.pages.map(
    (shown) => `| ${shown.title} | ${names.map((screen) => link(album, shown, screen)).join(" | ")} |`,
  );
  return [
    `## ${album.title}`,
    "",
    `| page | ${names.map((name) => name.replace("-", ", ")).join(" | ")} |`,
    `|---|${"---|".repeat(names.length)}`,
    ...rows,
    "",
  ].join("\n");
};

/** docs/screenshots/README.md: all pictures, by page. */
export const writeIndex = (albums: readonly Album[]): string =>
  ["# Screenshots", "", "Made by `npm run screenshots`.", "", ...albums.map(table)].join("\n");
