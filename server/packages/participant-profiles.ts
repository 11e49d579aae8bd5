import { type Forge } from "@/lib/forges";

const accountColumns: readonly (readonly [forge: Forge, column: string])[] = [
  ["github", "github_account"],
  ["gitlab", "gitlab_account"],
  ["bitbucket", "bitbucket_account"],
];

/**
 * Of `package AS p`: its participants on its host who have an account here, as [name there in lower case, name here].
 * Indexes: profile (lower(…_account)).
 */
export const participantProfilesSql = `
  SELECT coalesce(json_agg(json_build_array(known.account, u.username) ORDER BY u.id DESC), '[]')
  FROM (${accountColumns
    .map(
      ([forge, column]) => `
    SELECT user_id, lower(${column}) AS account FROM profile
    WHERE p.forge = '${forge}' AND lower(${column}) = ANY (participant_names(p.participants))`,
    )
    .join(" UNION ALL ")}
  ) AS known JOIN "user" AS u ON u.id = known.user_id AND u.is_active`;

/**
 * The one account here that has a name on one of the hosts `forges`, an array; null where none or several have. Of
 * people whose packages lie on several hosts nobody can tell which of them a name is.
 */
export const accountOfNameSql = (name: string, forges: string) => `
  SELECT CASE count(*) WHEN 1 THEN min(u.username) END
  FROM (${accountColumns
    .map(
      ([forge, column]) => `
    SELECT user_id FROM profile WHERE '${forge}' = ANY (${forges}) AND lower(${column}) = lower(${name})`,
    )
    .join(" UNION ")}
  ) AS known JOIN "user" AS u ON u.id = known.user_id AND u.is_active`;
