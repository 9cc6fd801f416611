//! The declarations against the official ones, name by name, as text and as types.

use std::path::Path;

use crate::{node, official_stand_in, scripts};

#[test]
fn the_comparison_tells_every_kind_of_difference() {
    node(&["--test", "compare.test.mjs"]);
}

#[test]
fn every_difference_from_the_official_declarations_has_a_reason() {
    let ours = official_stand_in("compare");
    let official = "node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts";
    let differences = ["--differences", "differences.tsv"];
    node(&["compare.mjs", ours.to_str().unwrap(), official, differences[0], differences[1]]);
}

#[test]
fn the_compiler_tells_whether_types_are_the_same() {
    node(&["--test", "identity.test.mjs"]);
}

#[test]
fn every_type_is_the_official_one_but_for_known_differences() {
    let ours = official_stand_in("identity");
    let official = "node_modules/miniprogram-api-typings";
    let differences = ["--differences", "differences.tsv"];
    node(&["identity.mjs", ours.to_str().unwrap(), official, differences[0], differences[1]]);
}

#[test]
fn the_documentation_says_how_many_differences_there_are() {
    let list = std::fs::read_to_string(scripts().join("differences.tsv")).unwrap();
    let rows = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).count();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/typescript.md");
    let page = std::fs::read_to_string(page).unwrap();
    assert!(page.contains(&format!("there are {rows} differences")), "{rows} are listed");
}

#[test]
fn links_to_what_is_to_be_used_instead_lead_to_declarations() {
    let ours = official_stand_in("links");
    node(&["links.mjs", "70", ours.to_str().unwrap()]);
    // a namespace of the client's own name, and a module
    node(&["links.mjs", "2", "../golden/garden.d.ts"]);
    node(&["links.mjs", "2", "../golden/garden-module.d.ts"]);
}
