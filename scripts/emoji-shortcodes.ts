/**
 * Writes server/emoji/shortcodes.json anew, after an update of emojibase-data.
 *
 *   node --import tsx scripts/emoji-shortcodes.ts
 */
import fs from "node:fs";
import { shortcodesFile, shortcodesText } from "@/scripts/emoji/shared-shortcodes";

fs.writeFileSync(shortcodesFile, shortcodesText());
