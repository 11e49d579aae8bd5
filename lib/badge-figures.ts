/** What a badge can say of a package; each is a file at `paths.packageBadge`. */
export const badgeFigures = ["score", "stars", "version", "downloads"] as const;

export type BadgeFigure = (typeof badgeFigures)[number];

export const isBadgeFigure = (text: string): text is BadgeFigure =>
  (badgeFigures as readonly string[]).includes(text);
