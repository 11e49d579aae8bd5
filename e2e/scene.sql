-- What the browser tests need beside the demo catalogue, which has no accounts: people, and something to tell everybody.
WITH people AS (
  INSERT INTO "user" (username, name, is_active) VALUES
    ('daniel', 'Daniel R.', true), ('shy', '', true), ('gone', 'Gone', false)
  RETURNING id, username
), profiles AS (
  INSERT INTO profile (user_id, github_account, share_favorites)
  SELECT id, 'danirus', username = 'daniel' FROM people WHERE username <> 'shy'
  RETURNING user_id
)
INSERT INTO profile_link (user_id, label, url, position)
SELECT id, label, url, position
FROM people JOIN profiles ON user_id = id,
  (VALUES ('Blog', 'https://example.com/blog/', 0), ('No link', 'javascript:alert(1)', 1)) AS given (label, url, position)
WHERE username = 'daniel';

INSERT INTO banner (kind, text, starts_at, ends_at) VALUES
  ('info', 'A notice of the tests: see /help/ for more.', now() - interval '1 day', now() + interval '1 day'),
  ('danger', 'A notice that is over.', now() - interval '2 days', now() - interval '1 day');
