//! The declarations against the official ones, name by name, as text and as types.

use crate::{node, official_stand_in};

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
