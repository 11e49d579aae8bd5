import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import { type ReactElement } from "react";
import { CARD_SIZE } from "@/server/canonical";

/** The parts that the font comes in. Each has a name of its own, or only the first would be looked at. */
const parts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"] as const;
const weights = [400, 600] as const;

type Font = { name: string; data: Buffer; weight: (typeof weights)[number]; style: "normal" };

async function readFont(part: (typeof parts)[number], weight: Font["weight"]): Promise<Font> {
  const folder = path.join(process.cwd(), "node_modules/@fontsource/inter/files");
  const data = await readFile(path.join(folder, `inter-${part}-${weight}-normal.woff`));
  return { name: `Inter ${part}`, data, weight, style: "normal" };
}

let fonts: Promise<Font[]> | undefined;

/** Read once: half a megabyte. */
const allFonts = () =>
  (fonts ??= Promise.all(parts.flatMap((part) => weights.map((weight) => readFont(part, weight)))));

/**
 * A picture of an element, as PNG. Its texts must be such as components/cards/writable.ts leaves: for any other sign a
 * font would be asked for from a server of Google's.
 */
export async function drawCard(element: ReactElement): Promise<Response> {
  const image = new ImageResponse(element, { ...CARD_SIZE, fonts: await allFonts() });
  // Whole, so that a picture that fails is a fault and not half an answer.
  return new Response(await image.arrayBuffer(), { headers: { "content-type": "image/png" } });
}
