import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

/** The way to add a package, where somebody misses one. For everyone: it leads who is signed out to sign in. */
export function AddPackageLink() {
  return (
    <a
      data-may="package.add"
      href={paths.addPackage()}
      className="link no-print inline-flex items-center gap-1.5 text-sm"
    >
      <Icon name="plus" />
      {words.packageForms.add}
    </a>
  );
}
