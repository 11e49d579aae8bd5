import { describe, expect, it } from "vitest";
import { readRepositoryAddress } from "./read";

const hosts = { "git.example.org": "gitlab" } as const;
const urlOf = (text: string) => {
  const read = readRepositoryAddress(text, hosts);
  return typeof read === "string" ? read : read.url;
};

describe("readRepositoryAddress", () => {
  const comments = "https://github.com/danirus/django-comments-xtd";
  it.each([
    comments,
    `${comments}/`,
    `${comments}.git`,
    `  ${comments}  `,
    `<${comments}>`,
    `git clone ${comments}.git`,
    `${comments}/tree/master/docs`,
    `${comments}/blob/master/README.md#usage`,
    `${comments}/issues/12`,
    `${comments}/pull/3/files`,
    `${comments}/releases?after=2.0`,
    `${comments}?tab=readme-ov-file#install`,
    `${comments}//`,
    "http://github.com/danirus/django-comments-xtd",
    "http://github.com:80/danirus/django-comments-xtd",
    "https://www.github.com/danirus/django-comments-xtd",
    "https://GitHub.COM/danirus/django-comments-xtd",
    "HTTPS://github.com/danirus/django-comments-xtd",
    "github.com/danirus/django-comments-xtd",
    "www.github.com/danirus/django-comments-xtd.git",
    "git@github.com:danirus/django-comments-xtd.git",
    "git@github.com:/danirus/django-comments-xtd.git",
    "github.com:danirus/django-comments-xtd.git",
    "org-123@github.com:danirus/django-comments-xtd.git",
    "ssh://git@github.com/danirus/django-comments-xtd.git",
    "ssh://git@github.com:22/danirus/django-comments-xtd.git",
    "ssh://git@ssh.github.com:443/danirus/django-comments-xtd.git",
    "git://github.com/danirus/django-comments-xtd.git",
    "git+https://github.com/danirus/django-comments-xtd.git@v2.9#egg=xtd",
    "git+ssh://git@github.com/danirus/django-comments-xtd.git@main",
    "https://raw.githubusercontent.com/danirus/django-comments-xtd/master/README.md",
    "https://api.github.com/repos/danirus/django-comments-xtd",
  ])("reads %s", (text) => expect(urlOf(text)).toBe(comments));

  it.each([
    ["https://gitlab.com/a/b/c/name/-/tree/main/docs", "https://gitlab.com/a/b/c/name"],
    ["https://gitlab.com/a/b/c/name.git", "https://gitlab.com/a/b/c/name"],
    ["git@gitlab.com:a/b/name.git", "https://gitlab.com/a/b/name"],
    ["ssh://git@altssh.gitlab.com:443/a/name.git", "https://gitlab.com/a/name"],
    ["https://gitlab.com/a/name/tree/master/x", "https://gitlab.com/a/name"],
    ["https://gitlab.com/a/name/-/merge_requests/4", "https://gitlab.com/a/name"],
    ["https://git.example.org/a/b/name/-/issues", "https://git.example.org/a/b/name"],
    ["https://bitbucket.org/a/name/src/master/", "https://bitbucket.org/a/name"],
    ["git@bitbucket.org:a/name.git", "https://bitbucket.org/a/name"],
    ["https://ada@bitbucket.org/a/name.git", "credentials"],
    ["https://codeberg.org/a/name/src/branch/main/x", "https://codeberg.org/a/name"],
    ["codeberg.org/A/Name", "https://codeberg.org/A/Name"],
    ["https://forge.example.net/a/name/src/branch/main", "https://forge.example.net/a/name"],
    ["https://forge.example.net/a/name/pulls", "https://forge.example.net/a/name"],
    ["https://forge.example.net:3000/a/name/", "https://forge.example.net:3000/a/name"],
    ["http://forge.example.net/a/name", "http://forge.example.net/a/name"],
    ["http://forge.example.net:80/a/name", "http://forge.example.net/a/name"],
    ["ssh://git@forge.example.net:2222/a/name.git", "https://forge.example.net/a/name"],
    ["forge.example.net:3000/a/name", "https://forge.example.net:3000/a/name"],
    ["git@forge.example.net:a/name.git", "https://forge.example.net/a/name"],
    ["https://git.sr.ht/~ada/name/tree/master", "https://git.sr.ht/~ada/name"],
    ["https://cgit.example.net/name.git", "https://cgit.example.net/name"],
    ["https://github.com./a/b", "https://github.com/a/b"],
  ])("reads %s as %s", (text, expected) => expect(urlOf(text)).toBe(expected));

  it.each([
    ["", "not an address"],
    ["   ", "not an address"],
    ["django comments", "not an address"],
    ["danirus/django-comments-xtd", "not an address"],
    ["https://", "not an address"],
    ["https://exa mple.org/a/b", "not an address"],
    ["https://[broken/a/b", "not an address"],
    ["javascript:alert(1)", "scheme"],
    ["mailto:ada", "scheme"],
    ["ftp://example.org/a/b", "scheme"],
    ["file:///etc/passwd", "scheme"],
    ["https://user:secret@github.com/a/b", "credentials"],
    ["https://token@github.com/a/b", "credentials"],
    ["ssh://git:secret@github.com/a/b", "credentials"],
    ["https://localhost/a/b", "private host"],
    ["http://127.0.0.1:8000/a/b", "private host"],
    ["http://2130706433/a/b", "private host"],
    ["http://0x7f.1/a/b", "private host"],
    ["https://[::1]/a/b", "private host"],
    ["https://169.254.169.254/latest/meta-data", "private host"],
    ["https://git/a/b", "private host"],
    ["https://constructor/a/b", "private host"],
    ["https://git.internal/a/b", "private host"],
    ["git@server.lan:a/b.git", "private host"],
    ["https://github.com", "no repository"],
    ["https://github.com/danirus", "no repository"],
    ["https://github.com/danirus/", "no repository"],
    ["https://github.com/danirus/.git", "no repository"],
    ["https://github.com/orgs/django/repositories", "no repository"],
    ["https://gitlab.com/group", "no repository"],
    ["https://forge.example.net/", "no repository"],
    ["https://github.com/a/%3Cscript%3E", "no repository"],
  ])("refuses %j: %s", (text, problem) => expect(urlOf(text)).toBe(problem));

  it("tells owner, name, forge, and what is the same for all addresses of a repository", () => {
    expect(readRepositoryAddress("GitLab.com/Group/Sub/Name.git")).toEqual({
      url: "https://gitlab.com/Group/Sub/Name",
      forge: "gitlab",
      owner: "Group/Sub",
      name: "Name",
      key: "gitlab.com/group/sub/name",
    });
    expect(readRepositoryAddress("https://git.example.org/a/b", hosts)).toMatchObject({ forge: "gitlab" });
    expect(readRepositoryAddress("https://constructor.example/a/b")).toMatchObject({ forge: "" });
  });
});
