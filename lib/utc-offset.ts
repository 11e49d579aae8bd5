const two = (value: number) => String(value).padStart(2, "0");

/** "-05:00"; "Z" for UTC, as the reference writes it; with seconds where a zone's local mean time has some. */
export function formatOffset(offsetSeconds: number): string {
  if (offsetSeconds === 0) return "Z";
  const size = Math.abs(offsetSeconds);
  const seconds = size % 60 === 0 ? "" : `:${two(size % 60)}`;
  return `${offsetSeconds < 0 ? "-" : "+"}${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}${seconds}`;
}
