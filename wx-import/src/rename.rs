//! Names in Rust for what is put in, where the rule gives a name that is taken.

use std::path::PathBuf;

use api_spec::Report;
use api_spec::names::{camel, is_ident, snake};
use indexmap::IndexMap;

use crate::edit::insert;
use crate::left_out::path_at;
use crate::yaml::{Document, EditError, Node};

/// Gives `rust:` names to the entries that the loader asks it for; whether there were any.
pub fn rename(
    files: &mut IndexMap<PathBuf, String>,
    report: &Report,
) -> Result<bool, (PathBuf, EditError)> {
    let mut renamed = false;
    for (path, text) in files.iter_mut() {
        let asked = report.problems.iter().filter(|problem| problem.file == *path);
        let asked = asked
            .filter(|problem| problem.hint.as_ref().is_some_and(|hint| hint.contains("`rust:")));
        let lines: Vec<usize> = asked.map(|problem| problem.line as usize).collect();
        if lines.is_empty() {
            continue;
        }
        let fault = |error| (path.clone(), error);
        let mut document = Document::open(text).map_err(fault)?;
        let fields: Vec<Vec<String>> =
            lines.iter().filter_map(|line| field_at(&document, *line)).collect();
        for field in fields {
            let at: Vec<&str> = field.iter().map(String::as_str).collect();
            let [within @ .., name] = at.as_slice() else { continue };
            if document.contains(&[at.as_slice(), &["rust"]].concat()) {
                continue;
            }
            let place = document.keys(within).iter().position(|key| key == name);
            let rust = match snake(name) {
                plain if is_ident(&plain) => format!("{plain}_value"),
                _ => format!("field_{}", 1 + place.unwrap_or_default()),
            };
            insert(&mut document, &field, "rust", Node::text(rust)).map_err(fault)?;
            renamed = true;
        }
        let asked: Vec<Vec<String>> = entries(&document)
            .into_iter()
            .filter(|entry| {
                let at: Vec<&str> = entry.iter().map(String::as_str).collect();
                let named = [at.as_slice(), &["rust"]].concat();
                lines.contains(&document.line(&at)) && !document.contains(&named)
            })
            .collect();
        for entry in asked {
            if let [.., section, name] = entry.as_slice() {
                let rust = Node::text(other_name(section, name));
                insert(&mut document, &entry, "rust", rust).map_err(fault)?;
                renamed = true;
            }
        }
        *text = document.into_text().map_err(fault)?;
    }
    Ok(renamed)
}

/// The parameter, or the field of a result or a struct, that a line is about.
fn field_at(document: &Document, line: usize) -> Option<Vec<String>> {
    let mut path = path_at(document, line);
    let known = match path.first()?.as_str() {
        "objects" => ["params", "result"].contains(&path.get(4)?.as_str()).then_some(6),
        "apis" => ["params", "result"].contains(&path.get(2)?.as_str()).then_some(4),
        "types" => (path.get(2)? == "fields").then_some(4),
        _ => None,
    };
    // What lies below a field is about something else.
    (known? == path.len() || path.get(known?).is_some_and(|below| below == "type")).then(|| {
        path.truncate(known.unwrap_or_default());
        path
    })
}

/// The places of all that has a name in Rust of its own.
fn entries(document: &Document) -> Vec<Vec<String>> {
    let below = |path: &[&str]| -> Vec<Vec<String>> {
        let keys = document.keys(path);
        keys.iter()
            .map(|key| path.iter().chain([key]).map(|part| (*part).to_owned()).collect())
            .collect()
    };
    let mut all: Vec<Vec<String>> =
        ["types", "apis", "properties"].iter().flat_map(|section| below(&[section])).collect();
    for object in document.keys(&["objects"]) {
        all.push(vec!["objects".to_owned(), object.to_owned()]);
        all.extend(below(&["objects", object, "methods"]));
        all.extend(below(&["objects", object, "properties"]));
    }
    all
}

/// A name that says what the thing is, behind the one that is taken.
fn other_name(section: &str, name: &str) -> String {
    match section {
        "types" => format!("{}Type", camel(name)),
        "objects" => format!("{}Object", camel(name)),
        "properties" => format!("{}_value", snake(name)),
        _ => format!("{}_call", snake(name)),
    }
}
