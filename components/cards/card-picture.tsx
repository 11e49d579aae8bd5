import { type CSSProperties } from "react";
import { catalogue } from "@/catalogue.config";
import { sparklinePath, SPARK } from "@/components/charts/sparkline/path";
import { type Card, type CardFigure } from "./card";
import { writable } from "./writable";

/** The site's light theme (app/globals.css): a card is seen among other people's words, in whatever theme they use. */
const ink = {
  ground: "#faf9f5",
  text: "#1b1e1d",
  soft: "#555b58",
  rule: "#c6c2b6",
  accent: "#0b5c53",
  bars: "#3c7f76",
  hairline: "#e4e1d7",
} as const;

/** What a card is drawn with knows rows and columns only: everything is one or the other. */
const column: CSSProperties = { display: "flex", flexDirection: "column" };
const row: CSSProperties = { display: "flex", flexDirection: "row", alignItems: "center" };

const WIDTH_PX = 1056;
const WIDEST_SIGN = 0.62;
const LARGEST_PX = 88;
/** Two lines of it and three of text leave some ground around them. */
const LARGEST_OF_TWO_PX = 68;
const SMALLEST_PX = 46;

/** The size at which a name fits on one line, if that is large enough, or on two; longer ones are cut. */
function nameSizePx(name: string): number {
  const fittingPx = (lines: number) =>
    Math.floor((lines * WIDTH_PX) / (WIDEST_SIGN * Math.max(1, name.length) + 4 * (lines - 1)));
  const onOnePx = fittingPx(1);
  if (onOnePx >= LARGEST_OF_TWO_PX) return Math.min(LARGEST_PX, onOnePx);
  return Math.max(SMALLEST_PX, Math.min(LARGEST_OF_TWO_PX, fittingPx(2)));
}

/** More than two lines of a name and three of a text hold; what fits no more is cut with an ellipsis. */
const LONGEST_NAME = 110;
const LONGEST_TEXT = 260;

const BAR = { widthPx: 300, heightPx: 28 };

/** A year of commits. */
function Commits({ perWeek }: { perWeek: readonly number[] }) {
  if (!perWeek.some((commits) => commits > 0)) return null;
  return (
    <svg
      width={SPARK.weeks * 6}
      height={72}
      viewBox={`0 0 ${SPARK.weeks} ${SPARK.height}`}
      preserveAspectRatio="none"
    >
      <path d={sparklinePath([...perWeek])} fill={ink.bars} />
    </svg>
  );
}

function Shares({ reached, maybe, rest }: NonNullable<Card["shares"]>) {
  const whole = reached + maybe + rest;
  const widthOf = (part: number) => (whole > 0 ? (part / whole) * BAR.widthPx : 0);
  return (
    <svg width={BAR.widthPx} height={BAR.heightPx}>
      <rect width={BAR.widthPx} height={BAR.heightPx} fill={ink.hairline} />
      <rect width={widthOf(reached + maybe)} height={BAR.heightPx} fill={ink.rule} />
      <rect width={widthOf(reached)} height={BAR.heightPx} fill={ink.accent} />
    </svg>
  );
}

function Figure({ label, value }: CardFigure) {
  return (
    <div style={column}>
      <div style={{ ...row, fontSize: 24, color: ink.soft }}>{label}</div>
      <div style={{ ...row, fontSize: 36, fontWeight: 600 }}>{value}</div>
    </div>
  );
}

/** What is known, or else a word on why nothing is, or whose card this is. */
function Foot({ figures, note, commitsPerWeek, shares }: Card) {
  const known = figures
    .map(({ label, value }) => ({ label: writable(label), value: writable(value) }))
    .filter(({ value }) => value !== "");
  return (
    <div
      style={{
        ...row,
        justifyContent: "space-between",
        borderTop: `2px solid ${ink.rule}`,
        paddingTop: 24,
        height: 104,
      }}
    >
      <div style={{ ...row, gap: 56 }}>
        {known.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
        {known.length === 0 && (
          <div style={{ ...row, fontSize: 30, color: ink.soft }}>{writable(note ?? catalogue.tagline)}</div>
        )}
      </div>
      {commitsPerWeek && <Commits perWeek={commitsPerWeek} />}
      {shares && <Shares {...shares} />}
    </div>
  );
}

const clamp = (lines: number): CSSProperties => ({
  display: "block",
  lineClamp: lines,
  wordBreak: "break-word",
});

/** 1200 by 630: whose it is, a name, what it is for, and figures at the foot. Draws nothing that it has no sign for. */
export function CardPicture({ card }: { card: Card }) {
  const name = writable(card.name);
  const text = writable(card.text);
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
        <div style={{ ...row, color: ink.soft }}>{writable(card.kind)}</div>
      </div>
      <div style={{ ...column, flexGrow: 1, justifyContent: "center", gap: 20 }}>
        <div
          style={{
            ...clamp(2),
            fontSize: nameSizePx(name),
            fontWeight: 600,
            lineHeight: 1.1,
            letterSpacing: "-0.025em",
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
      <Foot {...card} />
    </div>
  );
}
