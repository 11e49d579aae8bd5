import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { ThemeChoice } from "./theme-choice";

const choices = [
  { value: "light", icon: "sun", label: words.site.light },
  { value: "dark", icon: "moon", label: words.site.dark },
  { value: "system", icon: "monitor", label: words.site.system },
] as const;

/** Three buttons, one of which is pressed. */
export function ThemeSwitch() {
  return (
    <div
      role="group"
      aria-label={words.site.theme}
      className="needs-script border-hairline flex rounded-md border p-0.5"
    >
      {choices.map(({ value, icon, label }) => (
        <ThemeChoice key={value} value={value} label={label}>
          <Icon name={icon} />
        </ThemeChoice>
      ))}
    </div>
  );
}
