import { type CSSProperties, type ReactNode } from "react";
import { catalogue } from "@/catalogue.config";
import { writable } from "./writable";

/** The site's light theme (app/globals.css): a card is seen among other people's words, in whatever theme they use. */
export const ink = {
  ground: "#faf9f5",
  text: "#1b1e1d",
  soft: "#555b58",
  rule: "#c6c2b6",
  accent: "#0b5c53",
  bars: "#3c7f76",
} as const;

/** What a card is drawn with knows rows and columns only: everything is one or the other. */
const column: CSSProperties = { display: "flex", flexDirection: "column" };
const row: CSSProperties = { display: "flex", flexDirection: "row", alignItems: "center" };

const WIDTH_PX = 1056;
const WIDEST_SIGN = 0.62;
const LARGEST_PX = 88;
const SMALLEST_PX = 46;

/** The size at which a name fits on two lines; longer ones are cut. */
function nameSizePx(name: string): number {
  const fitting = Math.floor((2 * WIDTH_PX) / (WIDEST_SIGN * Math.max(1, name.length) + 4));
  return Math.max(SMALLEST_PX, Math.min(LARGEST_PX, fitting));
}

/** More than two lines of a name and three of a text hold; what fits no more is cut with an ellipsis. */
const LONGEST_NAME = 110;
const LONGEST_TEXT = 260;

type Props = {
  /** What stands above the name, such as its category. */
  kind: string;
  name: string;
  text: string;
  /** Behind the name of the site: a picture as wide as it likes. */
  picture?: ReactNode;
  children: ReactNode;
};

/** 1200 by 630: whose it is, a name, what it is for, and figures at the foot. */
export function CardFrame({ kind, name, text, picture, children }: Props) {
  const clamp = (lines: number): CSSProperties => ({ display: "block", lineClamp: lines });
  return (
    <div
      style={{
        ...column,
        width: "100%",
        height: "100%",
        background: ink.ground,
        color: ink.text,
        padding: "56px 72px 52px",
        borderTop: `14px solid ${ink.accent}`,
      }}
    >
      <div style={{ ...row, justifyContent: "space-between", height: 44, fontSize: 28 }}>
        <div style={{ ...row, fontWeight: 600, color: ink.accent }}>{writable(catalogue.name)}</div>
        <div style={{ ...row, color: ink.soft }}>{writable(kind)}</div>
      </div>
      <div style={{ ...column, flexGrow: 1, justifyContent: "center", gap: 20 }}>
        <div
          style={{
            ...clamp(2),
            fontSize: nameSizePx(name),
            fontWeight: 600,
            lineHeight: 1.1,
            letterSpacing: "-0.025em",
            wordBreak: "break-word",
          }}
        >
          {name.slice(0, LONGEST_NAME)}
        </div>
        {text && (
          <div style={{ ...clamp(3), fontSize: 33, lineHeight: 1.35, color: ink.soft }}>
            {text.slice(0, LONGEST_TEXT)}
          </div>
        )}
      </div>
      <div
        style={{
          ...row,
          justifyContent: "space-between",
          borderTop: `2px solid ${ink.rule}`,
          paddingTop: 24,
          height: 104,
        }}
      >
        <div style={{ ...row, gap: 56 }}>{children}</div>
        {picture}
      </div>
    </div>
  );
}

/** One figure at the foot of a card. */
export function CardFigure({ label, value }: { label: string; value: string }) {
  return (
    <div style={column}>
      <div style={{ ...row, fontSize: 24, color: ink.soft }}>{label}</div>
      <div style={{ ...row, fontSize: 36, fontWeight: 600 }}>{value}</div>
    </div>
  );
}
