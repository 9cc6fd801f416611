//! Edits of the files of the catalogue.

use std::collections::HashSet;
use std::{fs, path::Path};

use super::super::{Document, Node};
use super::text;

fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec/wx");
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    assert!(files.len() > 20);
    files
}

/// Every path to a map or list.
fn collections(node: &Node, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let children: Vec<(String, &Node)> = match node {
        Node::Map(entries) => entries.iter().map(|(key, node)| (key.clone(), node)).collect(),
        Node::List(items) => {
            items.iter().enumerate().map(|(i, node)| (i.to_string(), node)).collect()
        }
        Node::Text(_) | Node::Plain(_) => return,
    };
    found.push(path.clone());
    for (key, child) in children {
        path.push(key);
        collections(child, path, found);
        path.pop();
    }
}

fn steps(path: &[String]) -> Vec<&str> {
    path.iter().map(String::as_str).collect()
}

/// Paths to edit at once: one a line, and none on a line that would have to be broken.
fn editable(text: &str) -> Vec<Vec<String>> {
    let document = Document::open(text).unwrap();
    let mut found = Vec::new();
    collections(&document.get(&[]).unwrap(), &mut Vec::new(), &mut found);
    let lines: Vec<&str> = text.lines().collect();
    let mut seen = HashSet::new();
    found.retain(|path| {
        let line = document.line(&steps(path));
        let short = !lines[line - 1].contains(['{', '[']) || lines[line - 1].chars().count() <= 110;
        short && seen.insert(line)
    });
    found
}

fn add(document: &mut Document, path: &[&str]) {
    match document.get(path).unwrap() {
        Node::Map(_) => document.insert(path, "zz", Node::int(1)).unwrap(),
        _ => document.append(path, text("zz")).unwrap(),
    }
}

fn take(document: &mut Document, path: &[&str]) {
    let added = match document.get(path).unwrap() {
        Node::List(items) => (items.len() - 1).to_string(),
        _ => "zz".to_string(),
    };
    let mut path = path.to_vec();
    path.push(&added);
    document.remove(&path).unwrap();
}

#[test]
fn files_without_edits_stay_as_they_are() {
    for (name, text) in files() {
        assert_eq!(Document::open(&text).unwrap().into_text().unwrap(), text, "{name}");
    }
}

#[test]
fn what_is_inserted_everywhere_can_be_removed_everywhere() {
    let mut edits = 0;
    for (name, text) in files() {
        for text in [text.clone(), text.replace('\n', "\r\n"), text.trim_end().to_string()] {
            let paths = editable(&text);
            edits += paths.len();
            let mut document = Document::open(&text).unwrap();
            for path in &paths {
                add(&mut document, &steps(path));
            }
            let edited = document.into_text().unwrap();
            assert!(edited.len() > text.len() + 5 * paths.len(), "{name}");
            let mut document = Document::open(&edited).unwrap();
            for path in &paths {
                take(&mut document, &steps(path));
            }
            let again = document.into_text().unwrap();
            if again != text {
                let differ = again.lines().zip(text.lines()).find(|(a, b)| a != b);
                panic!("{name}: {differ:?}");
            }
        }
    }
    assert!(edits > 5000, "{edits}");
}

#[test]
fn one_edit_alone_is_undone_alone() {
    for (name, text) in files() {
        for path in editable(&text).iter().step_by(37) {
            let path = steps(path);
            let mut document = Document::open(&text).unwrap();
            add(&mut document, &path);
            let edited = document.into_text().unwrap();
            let lines = |text: &str| text.lines().map(str::to_string).collect::<HashSet<_>>();
            let changed = lines(&edited).difference(&lines(&text)).count();
            assert!(changed <= 2, "{name}: {path:?} changed {changed} lines");
            let mut document = Document::open(&edited).unwrap();
            take(&mut document, &path);
            assert_eq!(document.into_text().unwrap(), text, "{name}: {path:?}");
        }
    }
}

#[test]
fn every_value_can_be_replaced() {
    for (name, text) in files() {
        let document = Document::open(&text).unwrap();
        let mut found = Vec::new();
        collections(&document.get(&[]).unwrap(), &mut Vec::new(), &mut found);
        for depth in 1..6 {
            let mut document = Document::open(&text).unwrap();
            for path in found.iter().filter(|path| path.len() == depth) {
                let value = match path.len() + path[depth - 1].len() {
                    n if n % 3 == 0 => super::text("short"),
                    n if n % 3 == 1 => super::text(&"long words ".repeat(20)),
                    _ => super::map(&[("kind", super::text("sync")), ("a", Node::int(1))]),
                };
                document.set(&steps(path), value).unwrap();
            }
            // writing compares the tree of the text with the edited tree
            document.into_text().unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}
