/** One or two letters that stand for a name: "danirus" → "DA", "Ash-Crow" → "AC", "Иван Петров" → "ИП". */
export function initials(name: string): string {
  const words = name.replace(/\[bot\]$/i, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, second] = words;
  if (!first) return "?";
  const letters = second ? [[...first][0], [...second][0]] : [...first].slice(0, 2);
  return letters.join("").toUpperCase();
}
