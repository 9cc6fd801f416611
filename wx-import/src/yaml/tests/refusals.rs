//! What is not edited, and what is said about it.

use super::super::{Document, EditError};
use super::text;

/// What is said about an edit.
#[track_caller]
fn refusal(before: &str, apply: impl Fn(&mut Document) -> Result<(), EditError>) -> String {
    let mut document = match Document::open(before) {
        Ok(document) => document,
        Err(error) => return error.to_string(),
    };
    let applied = apply(&mut document);
    match applied.and_then(|()| document.into_text().map(drop)) {
        Err(error) => error.to_string(),
        Ok(()) => panic!("nothing was refused"),
    }
}

#[test]
fn refusals_name_the_line_and_the_reason() {
    type Edit = fn(&mut Document) -> Result<(), EditError>;
    let cases: [(&str, Edit, &str); 16] = [
        ("a: &b c\n", |_| Ok(()), "line 1: anchors and aliases are not part of the format"),
        ("a: *b\n", |_| Ok(()), "line 1: anchors and aliases are not part of the format"),
        ("a: b\nc: !d e\n", |_| Ok(()), "line 2: tags (`!name`) are not part of the format"),
        ("a: b\n---\nc: d\n", |_| Ok(()), "line 2: a second document in the file"),
        ("a:\n\tb: c\n", |_| Ok(()), "indent with spaces, never with tabs"),
        ("a: b\na: c\n", |_| Ok(()), "line 2: the key `a` is here twice"),
        ("[a]: b\n", |_| Ok(()), "line 1: a key that is not text"),
        ("a: {b\n", |_| Ok(()), "this is not YAML"),
        (
            "x: y\na: b\n",
            |d| d.insert(&["a"], "c", text("d")),
            "line 2: there is no map to put `c` into",
        ),
        ("a: b\n", |d| d.insert(&[], "a", text("d")), "`a` is there already"),
        ("a: b\n", |d| d.insert(&["c"], "a", text("d")), "there is no `c`"),
        (
            "a: b\n",
            |d| d.insert_after(&[], "d", "c", text("d")),
            "there is no `c` to put `d` behind",
        ),
        ("a: b\n", |d| d.set(&["c"], text("d")), "there is no `c`"),
        ("a: b\n", |d| d.append(&["a"], text("d")), "there is no list to append to"),
        ("a: b\n", |d| d.remove(&["a"]), "nothing would be left of the file"),
        (
            "a:\n  - b: c\n    # d\n    e: f\n",
            |d| d.remove(&["a", "0", "b"]),
            "line 2: this cannot be",
        ),
    ];
    for (before, apply, expected) in cases {
        let said = refusal(before, apply);
        assert!(said.contains(expected), "{before:?}: {said}");
    }
}
