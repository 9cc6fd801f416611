//! A page that changes built-ins after the module is loaded: calls go as if it had not.

use super::node;

const SCENARIO: &str = include_str!("page.mjs");

#[test]
fn what_a_page_does_to_built_ins_changes_nothing() {
    // its names are others than those of the module
    let log = node(&format!("{{{SCENARIO}}}"));
    let (last, changed) = log.split_last().unwrap();
    assert_eq!(last, "done", "{log:#?}");
    assert!(changed.is_empty(), "{changed:#?}");
}
