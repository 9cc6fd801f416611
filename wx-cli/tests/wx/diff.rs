//! `wx diff`

use std::process::Command;

use crate::binary::{Folder, Ran, ran, repository, wx};

const OLD: &str = "family: shop
apis:
  getPrice:
    kind: async
    params: { item: string }
    result: { price: number }
";
const NEW: &str = "family: shop
apis:
  getPrice:
    kind: async
    doc: { en: Tells what it costs. }
    params: { item: string, size: string }
    result: { price: number, unit: \"string?\" }
  priceChange: { kind: event }
";

/// Runs git in a folder, as somebody, without settings of the machine.
#[track_caller]
fn git(folder: &Folder, args: &[&str]) -> String {
    let mut git = Command::new("git");
    git.current_dir(folder.path()).args(["-c", "user.name=A", "-c", "user.email=a@shop.test"]);
    git.args(args).env("GIT_CONFIG_GLOBAL", "").env("GIT_CONFIG_NOSYSTEM", "1");
    let ran = ran(git);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    ran.stdout
}

fn commit(folder: &Folder, tag: &str) {
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--allow-empty", "--message", tag]);
    git(folder, &["tag", tag]);
}

/// A repository with the old spec as v0.1.0, and the new one in the working tree.
fn shop() -> Folder {
    let folder = Folder::with(&[("spec/shop.yaml", OLD)]);
    git(&folder, &["init", "--quiet", "--initial-branch=main"]);
    commit(&folder, "v0.1.0");
    folder.write("spec/shop.yaml", NEW);
    folder
}

/// The output of a comparison that found a breaking change.
#[track_caller]
fn broken(ran: Ran) -> String {
    assert_eq!((ran.code, &*ran.stderr), (Some(1), ""), "{ran:?}");
    ran.stdout
}

/// The complaint of a comparison that could not be made.
#[track_caller]
fn trouble(ran: Ran) -> String {
    assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
    assert!(ran.stderr.starts_with("error: "), "{ran:?}");
    ran.stderr
}

#[test]
fn changes_are_grouped_by_severity_and_summed_up() {
    let folder = Folder::with(&[("old.yaml", OLD), ("new.yaml", NEW)]);
    assert_eq!(
        broken(folder.wx(&["diff", "old.yaml", "new.yaml"])),
        "breaking: shop
  getPrice.params.size: `size: string` is new and required: calls without it fail
      param-added-required, breaks callers, new.yaml:6:29, canIUse('getPrice.object.size')

caution: shop
  getPrice.result.unit: `unit: string` is new; hosts may give it
      result-added-optional, hosts, new.yaml:7:30, canIUse('getPrice.success.unit')

notice: shop
  onPriceChange: is new, of the kind `event`
      api-added, callers, new.yaml:8:3, canIUse('onPriceChange')

1 breaking change, 1 caution, 1 notice, 1 changed text (--all lists it)
"
    );
    let all = broken(folder.wx(&["diff", "old.yaml", "new.yaml", "--all"]));
    assert!(all.contains("getPrice: its English text was added\n"), "{all}");
    assert!(all.ends_with("1 breaking change, 1 caution, 2 notices\n"), "{all}");
}

#[test]
fn without_a_breaking_change_all_is_well() {
    let folder = Folder::with(&[("old/shop.yaml", OLD), ("new/shop.yaml", OLD)]);
    let none = "0 breaking changes, 0 cautions, 0 notices\n";
    assert_eq!(folder.wx(&["diff", "old", "new"]).clean(), none);
    folder.write("new/club.yaml", "family: club");
    let more = folder.wx(&["diff", "old", "new"]).clean();
    assert!(more.ends_with("0 breaking changes, 0 cautions, 1 notice\n"), "{more}");
}

#[test]
fn programs_get_json() {
    let folder = Folder::with(&[("old.yaml", OLD), ("new.yaml", NEW)]);
    let text = broken(folder.wx(&["diff", "old.yaml", "new.yaml", "--json"]));
    assert!(
        text.starts_with(
            r#"{
  "format": 1,
  "old": "old.yaml",
  "new": "new.yaml",
  "breaking": 1,
  "cautions": 1,
  "notices": 1,
  "findings": [
    {
      "code": "param-added-required",
      "severity": "breaking",
      "whom": "callers",
      "family": "shop",
      "path": "getPrice.params.size",
      "message": "`size: string` is new and required: calls without it fail",
      "side": "new",
      "file": "new.yaml",
      "line": 6,
      "column": 29,
      "can_i_use": "getPrice.object.size"
    },
"#
        ),
        "{text}"
    );
    assert!(text.ends_with("\n  ]\n}\n"), "{text}");
}

#[test]
fn a_revision_is_compared_with_the_working_tree() {
    let folder = shop();
    let told = broken(folder.wx(&["diff", "v0.1.0"]));
    assert!(told.contains("breaks callers, spec/shop.yaml:6:29"), "{told}");
    assert_eq!(broken(folder.wx(&["diff", "main"])), told);
    assert_eq!(broken(folder.wx(&["diff", "HEAD", "--spec", "spec/shop.yaml"])), told);
    assert_eq!(broken(folder.wx(&["diff", "v0.1.0", "spec"])), told);
}

#[test]
fn two_revisions_are_compared_and_what_is_gone_is_named_by_its_revision() {
    let folder = shop();
    commit(&folder, "v0.2.0");
    let forth = broken(folder.wx(&["diff", "v0.1.0", "v0.2.0"]));
    assert!(forth.contains("breaks callers, v0.2.0:spec/shop.yaml:6:29"), "{forth}");
    let back = broken(folder.wx(&["diff", "v0.2.0", "v0.1.0"]));
    assert!(
        back.contains("api-removed, breaks callers and hosts, v0.2.0:spec/shop.yaml:8:3"),
        "{back}"
    );
    let same = folder.wx(&["diff", "v0.2.0", "HEAD"]).clean();
    assert!(same.starts_with("0 breaking changes"), "{same}");
}

#[test]
fn a_spec_that_moved_is_named_by_its_place_in_the_revision() {
    let folder = shop();
    commit(&folder, "v0.2.0");
    git(&folder, &["mv", "spec", "shelf"]);
    commit(&folder, "v0.3.0");
    let told = broken(folder.wx(&["diff", "v0.1.0:spec", "shelf"]));
    assert!(told.contains("breaks callers, shelf/shop.yaml:6:29"), "{told}");
    assert_eq!(broken(folder.wx(&["diff", "v0.1.0:spec/shop.yaml", "shelf/shop.yaml"])), told);
    let told = trouble(folder.wx(&["diff", "v0.1.0", "--spec", "shelf"]));
    assert!(told.contains("the revision `v0.1.0` has no `shelf`: name"), "{told}");
}

#[test]
fn the_spec_is_found_from_a_folder_below_and_after_it_is_gone() {
    let folder = shop();
    folder.write("src/deep/lib.rs", "");
    let below = ran(wx(&folder.path().join("src/deep"), &["diff", "main", "--spec", "../../spec"]));
    assert!(broken(below).contains("spec/shop.yaml:6:29"));
    std::fs::remove_dir_all(folder.path().join("spec")).unwrap();
    let gone = folder.wx(&["diff", "main", "HEAD", "--spec", "spec"]).clean();
    assert!(gone.starts_with("0 breaking changes"), "{gone}");
}

#[test]
fn the_spec_of_a_repository_may_be_its_root() {
    let folder = Folder::with(&[("shop.yaml", OLD), ("a b ü.yaml", "family: club")]);
    git(&folder, &["init", "--quiet", "--initial-branch=main"]);
    commit(&folder, "v0.1.0");
    folder.write("shop.yaml", NEW);
    let told = broken(folder.wx(&["diff", "main", "--spec", "."]));
    assert!(told.contains("getPrice.params.size"), "{told}");
}

#[test]
fn a_path_goes_before_a_revision_of_its_name() {
    let folder = shop();
    folder.write("main/shop.yaml", NEW);
    folder.wx(&["diff", "main", "spec"]).clean();
}

#[test]
fn what_cannot_be_compared_is_a_sentence_and_ends_with_2() {
    let folder = shop();
    let told = trouble(folder.wx(&["diff", "v9"]));
    assert!(told.contains("there is no file or folder v9; the repository "), "{told}");
    assert!(told.contains(" has no revision `v9`; "), "{told}");
    let told = trouble(folder.wx(&["diff", "main", "--spec", "gone.yaml"]));
    assert!(told.contains("has no `gone.yaml`"), "{told}");
    let told = trouble(folder.wx(&["diff", "main", "gone.yaml"]));
    assert!(told.contains("there is no file or folder gone.yaml"), "{told}");

    let alone = Folder::with(&[("shop.yaml", OLD)]);
    let told = trouble(alone.wx(&["diff", "main", "--spec", "shop.yaml"]));
    assert!(told.contains("shop.yaml is in no git repository"), "{told}");
    let told = trouble(alone.wx(&["diff", "main"]));
    assert!(told.contains("there is no folder `spec` here"), "{told}");
}

#[test]
fn a_spec_of_a_revision_that_does_not_load_is_reported_with_its_places() {
    let folder = Folder::with(&[("spec/shop.yaml", "family: shop\napsi: {}\n")]);
    git(&folder, &["init", "--quiet", "--initial-branch=main"]);
    commit(&folder, "v0.1.0");
    folder.write("spec/shop.yaml", OLD);
    let told = trouble(folder.wx(&["diff", "v0.1.0"]));
    assert!(told.contains("the spec v0.1.0 does not load:\n"), "{told}");
    assert!(told.contains("v0.1.0:spec/shop.yaml:2:1: error: unknown key `apsi`"), "{told}");
    folder.write("spec/shop.yaml", b"family: \xff");
    commit(&folder, "v0.2.0");
    let told = trouble(folder.wx(&["diff", "v0.2.0"]));
    assert!(told.contains("v0.2.0:spec/shop.yaml is not UTF-8"), "{told}");
    folder.write("spec/shop.yaml", "#".repeat(api_spec_limit() + 1));
    commit(&folder, "v0.3.0");
    let told = trouble(folder.wx(&["diff", "v0.3.0"]));
    assert!(told.contains("v0.3.0:spec/shop.yaml is larger than 1024 KiB"), "{told}");
}

fn api_spec_limit() -> usize {
    1024 * 1024
}

#[test]
fn names_that_look_like_options_never_reach_git() {
    let folder = shop();
    for name in ["--output=stolen", "-h", "--", "--help^{commit}"] {
        let told = trouble(folder.wx(&["diff", "--", name]));
        assert!(told.contains("has no revision `"), "{told}");
    }
    assert!(!folder.path().join("stolen").exists());
    assert_eq!(folder.wx(&["diff", "--output=stolen"]).code, Some(2));
}

#[test]
fn hostile_names_are_escaped() {
    let folder = shop();
    let told = trouble(folder.wx(&["diff", "\u{1b}[31mred\u{202e}"]));
    assert!(!told.contains(['\u{1b}', '\u{202e}']), "{told}");
    assert!(told.contains("\\u{1b}[31mred\\u{202e}"), "{told}");

    let new = "family: shop\napis:\n  getPrice: { kind: async, params: { item: string }, \
               result: { price: number }, errors: [{ reason: \"a\u{202e}b\" }] }\n";
    let folder = Folder::with(&[("old.yaml", OLD), ("evil\u{9b}.yaml", new)]);
    let told = folder.wx(&["diff", "old.yaml", "evil\u{9b}.yaml"]).clean();
    assert!(!told.contains(['\u{9b}', '\u{202e}']), "{told}");
    let json = folder.wx(&["diff", "old.yaml", "evil\u{9b}.yaml", "--json"]).clean();
    assert!(!json.contains(['\u{9b}', '\u{202e}']), "{json}");
    assert!(json.contains("evil\\u009b.yaml") && json.contains("a\\u202eb"), "{json}");
}

#[test]
fn the_newest_version_among_the_tags_before_head_is_the_last_release() {
    let folder = shop();
    git(&folder, &["stash", "--quiet"]);
    commit(&folder, "v0.9.0");
    commit(&folder, "v0.10.0");
    commit(&folder, "v0.11.0-rc.1");
    commit(&folder, "nightly");
    git(&folder, &["checkout", "--quiet", "-b", "other"]);
    commit(&folder, "v3.0.0");
    git(&folder, &["checkout", "--quiet", "main"]);
    git(&folder, &["stash", "pop", "--quiet"]);
    let told = broken(folder.wx(&["diff", "--since-release"]));
    assert!(
        told.ends_with(
            "since v0.10.0: the version is 0.11.0 at least; no Cargo.toml says which it is\n"
        ),
        "{told}"
    );
}

#[test]
fn a_version_that_announces_the_break_lets_it_pass() {
    let folder = shop();
    let package = |version: &str| format!("[package]\nname = \"shop\"\nversion = \"{version}\"\n");
    folder.write("Cargo.toml", package("0.1.0"));
    let told = broken(folder.wx(&["diff", "--since-release"]));
    assert!(
        told.ends_with("since v0.1.0: the version is 0.2.0 at least; Cargo.toml says 0.1.0\n"),
        "{told}"
    );
    folder.write("Cargo.toml", package("0.2.0"));
    let told = folder.wx(&["diff", "--since-release"]).clean();
    assert!(told.ends_with("Cargo.toml says 0.2.0\n"), "{told}");
    let json = folder.wx(&["diff", "--since-release", "--json"]).clean();
    assert!(json.contains("\"needed\": \"0.2.0\",\n    \"declared\": \"0.2.0\""), "{json}");

    folder.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.9\"\n");
    folder.write("spec/Cargo.toml", "[package]\nname = \"spec\"\nversion.workspace = true\n");
    let told = broken(folder.wx(&["diff", "--since-release"]));
    assert!(told.ends_with("Cargo.toml says 0.1.9\n"), "{told}");
}

#[test]
fn the_nearest_version_counts_even_if_it_is_a_pre_release() {
    let folder = shop();
    folder.write("Cargo.toml", "[package]\nname = \"around\"\nversion = \"9.0.0\"\n");
    let package = |version: &str| format!("[package]\nname = \"spec\"\nversion = \"{version}\"\n");
    folder.write("spec/Cargo.toml", package("0.1.1-rc.1"));
    let told = broken(folder.wx(&["diff", "--since-release"]));
    assert!(told.ends_with("Cargo.toml says 0.1.1-rc.1\n"), "{told}");
    folder.write("spec/Cargo.toml", package("0.2.0-rc.1"));
    let told = folder.wx(&["diff", "--since-release"]).clean();
    assert!(told.ends_with("Cargo.toml says 0.2.0-rc.1\n"), "{told}");
    folder.write("spec/Cargo.toml", package("soon"));
    let told = trouble(folder.wx(&["diff", "--since-release"]));
    assert!(told.contains("Cargo.toml: `soon` is no version like 1.2.3"), "{told}");
}

#[test]
fn without_a_release_there_is_a_sentence() {
    let folder = Folder::with(&[("spec/shop.yaml", OLD)]);
    git(&folder, &["init", "--quiet", "--initial-branch=main"]);
    let told = trouble(folder.wx(&["diff", "--since-release"]));
    assert!(told.contains("has no revision `HEAD`"), "{told}");
    commit(&folder, "nightly");
    let told = trouble(folder.wx(&["diff", "--since-release"]));
    assert!(told.contains("no tag before HEAD is a version like v1.2.3"), "{told}");
}

#[test]
fn the_command_line_names_two_specs_or_the_release() {
    let folder = Folder::with(&[]);
    for args in [&["diff"][..], &["diff", "a", "b", "c"], &["diff", "a", "--since-release"]] {
        let ran = folder.wx(args);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.stderr.contains("Usage: wx diff"), "{ran:?}");
    }
}

#[test]
fn the_catalogue_does_not_differ_from_itself() {
    let none = "0 breaking changes, 0 cautions, 0 notices\n";
    assert_eq!(ran(wx(&repository(), &["diff", "api-spec/wx", "api-spec/wx"])).clean(), none);
}
