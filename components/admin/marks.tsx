type Look = "good" | "watch" | "bad";

/** What is special about a row. */
export const Mark = ({ look, children }: { look: Look; children: string }) => (
  <span className={`staff-mark mark-${look}`}>{children}</span>
);
