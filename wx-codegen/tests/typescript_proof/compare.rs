//! The declarations against the official ones, name by name.

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
