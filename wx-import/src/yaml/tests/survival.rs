//! Edits of trees that nobody would write and of files that are damaged: what comes out is
//! right or a refusal.

use std::{fs, path::Path};

use super::super::{Document, Node, print};
use super::random::Numbers;

/// A path to something in the tree, most often deep.
fn path(numbers: &mut Numbers, node: &Node) -> Vec<String> {
    let mut path = Vec::new();
    let mut node = node;
    while numbers.below(6) > 0 {
        node = match node {
            Node::Map(entries) if !entries.is_empty() => {
                let (key, node) = &entries[numbers.below(entries.len())];
                path.push(key.clone());
                node
            }
            Node::List(items) if !items.is_empty() => {
                let index = numbers.below(items.len());
                path.push(index.to_string());
                &items[index]
            }
            _ => break,
        };
    }
    path
}

/// One edit or another; whether it was accepted.
fn edit(numbers: &mut Numbers, document: &mut Document) -> bool {
    let path = path(numbers, &document.get(&[]).unwrap());
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let value = numbers.node(2);
    let edited = match numbers.below(6) {
        0 => document.remove(&path),
        1 => document.set(&path, value),
        2 => document.append(&path, value),
        3 => match document.keys(&path).last().map(|key| key.to_string()) {
            Some(after) => document.insert_after(&path, &numbers.key(), &after, value),
            None => document.append(&path, value),
        },
        _ => document.insert(&path, &numbers.key(), value),
    };
    edited.is_ok()
}

#[test]
fn trees_that_nobody_would_write_are_edited() {
    let mut numbers = Numbers(7);
    let mut accepted = 0;
    for _ in 0..150 {
        let mut tree = numbers.entries(4);
        tree.push(("end".into(), Node::text("x")));
        let mut document = Document::open(&print(&tree, 0)).unwrap();
        for _ in 0..4 {
            accepted += usize::from(edit(&mut numbers, &mut document));
        }
        if document.get(&[]).is_some_and(|node| matches!(node, Node::Map(map) if !map.is_empty())) {
            let wanted = document.get(&[]).unwrap();
            let text = document.into_text().unwrap();
            assert_eq!(Document::open(&text).unwrap().get(&[]), Some(wanted), "{text}");
        }
    }
    assert!(accepted > 100, "{accepted}");
}

#[test]
fn damaged_files_are_refused_or_edited() {
    const DAMAGE: [&str; 24] = [
        "{", "}", "[", "]", ",", ":", ": ", " ", "  ", "\n", "\n\n", "\t", "#", " # ", "- ", "? ",
        "|", ">-\n", "'", "\"", "\r\n", "&a ", "!b ", "\u{feff}",
    ];
    let name = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec/wx/location.yaml");
    let whole: String =
        fs::read_to_string(name).unwrap().lines().take(60).collect::<Vec<_>>().join("\n");
    let mut numbers = Numbers(11);
    let (mut opened, mut written) = (0, 0);
    for _ in 0..400 {
        let mut text = whole.clone();
        for _ in 0..=numbers.below(3) {
            let mut at = numbers.below(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            match numbers.below(3) {
                0 => drop(text.remove(at)),
                _ => text.insert_str(at, DAMAGE[numbers.below(DAMAGE.len())]),
            }
        }
        let Ok(mut document) = Document::open(&text) else { continue };
        opened += 1;
        for _ in 0..6 {
            edit(&mut numbers, &mut document);
        }
        let wanted = document.get(&[]);
        if let Ok(text) = document.into_text() {
            written += 1;
            assert_eq!(Document::open(&text).unwrap().get(&[]), wanted, "{text}");
        }
    }
    assert!(opened > 50 && written > 30, "{opened} {written}");
}
