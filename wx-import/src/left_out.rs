//! What is declared and the spec cannot take: it is left out, or as it is, and reported.

use std::path::PathBuf;

use api_spec::Report;
use api_spec::model::Kind;
use indexmap::IndexMap;

use crate::compare::Difference;
use crate::declarations::Line;
use crate::declared::{Api, Declared, Field, Outcome, TypeKind};
use crate::update::{Note, NoteSort, place};
use crate::yaml::{Document, Node};

/// A place of the spec that cannot be brought in line.
pub struct Culprit {
    family: String,
    path: Vec<String>,
    what: String,
}

impl Culprit {
    /// The places that the loader finds fault with.
    pub fn of_report(files: &IndexMap<PathBuf, String>, report: &Report) -> Vec<Culprit> {
        let mut culprits = Vec::new();
        for (path, text) in files {
            let mut problems =
                report.problems.iter().filter(|problem| problem.file == *path).peekable();
            if problems.peek().is_none() {
                continue;
            }
            let Ok(document) = Document::open(text) else { continue };
            let Some(Node::Text(family)) = document.get(&["family"]) else { continue };
            culprits.extend(problems.map(|problem| Culprit {
                family: family.clone(),
                path: path_at(&document, problem.line as usize),
                what: problem.message.clone(),
            }));
        }
        culprits
    }

    /// The place of a difference that comes back.
    pub fn of_difference(difference: &Difference) -> Culprit {
        Culprit {
            family: difference.family.clone(),
            path: difference.path.clone(),
            what: difference.what.clone(),
        }
    }
}

/// The entry that a line of a file is about: as deep as lines tell.
pub fn path_at(document: &Document, line: usize) -> Vec<String> {
    let mut path: Vec<&str> = Vec::new();
    loop {
        let keys = document.keys(&path);
        let line_of = |key: &str| {
            let below: Vec<&str> = path.iter().copied().chain([key]).collect();
            document.line(&below)
        };
        // Entries stand in the order of their lines; several on one line cannot be told apart.
        let after = keys.partition_point(|key| line_of(key) <= line);
        let Some(key) = after.checked_sub(1).and_then(|at| keys.get(at)) else { break };
        let before = after.checked_sub(2).and_then(|at| keys.get(at));
        if before.is_some_and(|before| line_of(before) == line_of(key)) {
            break;
        }
        path.push(key);
    }
    path.into_iter().map(str::to_owned).collect()
}

/// Takes what a culprit is about out of what is declared; what is to be said of it. `files` is
/// the spec as it was.
pub fn leave_out(
    declared: &mut Declared,
    culprit: &Culprit,
    files: &IndexMap<PathBuf, String>,
) -> Option<Note> {
    let path: Vec<&str> = culprit.path.iter().map(String::as_str).collect();
    let (depth, line) = take(declared, &path)?;
    let path = culprit.path.get(..depth)?;
    let known = files.values().filter_map(|text| Document::open(text).ok()).any(|document| {
        let at: Vec<&str> = path.iter().map(String::as_str).collect();
        document.contains(&at)
    });
    let what = match known {
        true => format!("stays as it is: {}", culprit.what),
        false => format!("is left out: {}", culprit.what),
    };
    Some(Note { sort: NoteSort::Unmapped, place: place(&culprit.family, path), what, line })
}

/// Takes the thing at a path out; how many parts of the path name it, and its line.
fn take(declared: &mut Declared, path: &[&str]) -> Option<(usize, Line)> {
    match path {
        ["apis", key, rest @ ..] => {
            if let Some(line) = part(declared.apis.get_mut(*key)?, rest) {
                return Some((4, line));
            }
            declared.apis.shift_remove(*key).map(|api| (2, api.entry.line))
        }
        ["objects", name, "methods", key, rest @ ..] => {
            let methods = &mut declared.objects.get_mut(*name)?.methods;
            if let Some(line) = part(methods.get_mut(*key)?, rest) {
                return Some((6, line));
            }
            methods.shift_remove(*key).map(|api| (4, api.entry.line))
        }
        ["objects", name, "properties", key, ..] => {
            let line = field(&mut declared.objects.get_mut(*name)?.properties, key)?;
            Some((4, line))
        }
        ["objects", name, ..] => {
            declared.objects.shift_remove(*name).map(|object| (2, object.entry.line))
        }
        ["types", name, rest @ ..] => {
            if let (["fields", key, ..], TypeKind::Struct(fields)) =
                (rest, &mut declared.types.get_mut(*name)?.kind)
                && let Some(line) = field(fields, key)
            {
                return Some((4, line));
            }
            declared.types.shift_remove(*name).map(|ty| (2, ty.line))
        }
        ["properties", key, ..] => field(&mut declared.properties, key).map(|line| (2, line)),
        _ => None,
    }
}

/// Takes a field of the options or of the result out. An argument by position has those behind
/// it in its place.
fn part(api: &mut Api, path: &[&str]) -> Option<Line> {
    match (path, &mut api.result) {
        (["params", key, ..], _) if api.args.is_none() && api.kind != Kind::Sync => {
            field(&mut api.params, key)
        }
        (["result", key, ..], Outcome::Fields(fields)) => field(fields, key),
        _ => None,
    }
}

fn field(fields: &mut Vec<Field>, name: &str) -> Option<Line> {
    let at = fields.iter().position(|field| field.name == name)?;
    Some(fields.remove(at).line)
}
