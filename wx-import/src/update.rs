//! Brings the files of a spec in line with declarations, and keeps what people wrote.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use api_spec::{Report, Spec};
use indexmap::IndexMap;

use crate::compare::{Difference, Edit, Sort, compare};
use crate::declarations::{Declarations, Line};
use crate::declared::{self, Declared};
use crate::edit::{apply, insert};
use crate::entries::{self, Place};
use crate::file;
use crate::group::{Family, group, names_used};
use crate::left_out::{Culprit, leave_out};
use crate::pages::{Links, Templates};
use crate::rename::rename;
use crate::yaml::{Document, EditError, Node};

/// Edits can call for others: what is put in is compared again. More rounds than this would
/// mean that two edits undo each other.
const MAX_ROUNDS: usize = 6;

/// What the spec cannot take is left out, which others may not do without: so many times it is
/// looked at again.
const MAX_ATTEMPTS: usize = 30;

/// The files of a spec as they are to be, and what led there.
#[derive(Debug, Default)]
pub struct Update {
    /// Every file of the spec, changed or not.
    pub files: IndexMap<PathBuf, String>,
    /// What was added, changed, or could not be.
    pub notes: Vec<Note>,
}

/// A line of the report.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What was done.
    pub sort: NoteSort,
    /// Where in the spec: `storage: apis.getStorage.params.key`.
    pub place: String,
    /// What it is about, in words.
    pub what: String,
    /// The line of the declaration; 0 without one.
    pub line: Line,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteSort {
    /// The spec has it from now on.
    Added,
    /// The spec says it differently from now on.
    Changed,
    /// The spec has what the declarations lack, and keeps it.
    Kept,
    /// It could not be put in the words of the spec.
    Unmapped,
}

/// Why nothing can be imported.
#[derive(Debug)]
pub enum UpdateError {
    /// The spec is not sound to begin with.
    Spec(Report),
    /// The spec would not be sound afterwards.
    Result(Report),
    /// A file cannot be edited.
    Edit(PathBuf, EditError),
    /// Two edits undo each other.
    Endless(Vec<Difference>),
    /// The interface of the global object is not declared.
    NoRoot(String),
}

/// Updates the files of a spec: `files` is what the folder holds now, perhaps nothing.
pub fn update(
    declarations: &Declarations,
    root: &str,
    folder: &Path,
    files: IndexMap<PathBuf, String>,
) -> Result<Update, UpdateError> {
    if !declarations.interfaces.contains_key(root) {
        return Err(UpdateError::NoRoot(root.to_owned()));
    }
    let mut declared = declared::declared(declarations, root);
    let mut left_out: Vec<Note> = Vec::new();
    for _ in 0..MAX_ATTEMPTS {
        let mut update = Update { files: files.clone(), notes: left_out.clone() };
        let Err(error) = update.bring_in_line(declarations, &declared, root, folder) else {
            update.notes.retain(|note| note.sort != NoteSort::Kept || !lies_in(note, &left_out));
            update.notes.sort_by_key(|note| note.sort);
            return Ok(update);
        };
        let culprits = match &error {
            UpdateError::Result(report) => Culprit::of_report(&update.files, report),
            UpdateError::Endless(left) => left.iter().map(Culprit::of_difference).collect(),
            _ => return Err(error),
        };
        let before = left_out.len();
        for culprit in culprits {
            left_out.extend(leave_out(&mut declared, &culprit, &files));
        }
        if left_out.len() == before {
            return Err(error);
        }
    }
    let mut update = Update { files, notes: left_out };
    update.bring_in_line(declarations, &declared, root, folder)?;
    Ok(update)
}

/// Whether a note is of something that was left out, or of a part of it.
fn lies_in(note: &Note, left_out: &[Note]) -> bool {
    left_out.iter().any(|out| {
        let rest = note.place.strip_prefix(&out.place);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

fn load(files: &IndexMap<PathBuf, String>) -> Result<Spec, Report> {
    match files.is_empty() {
        true => Ok(Spec::default()),
        false => {
            api_spec::load_texts(files.iter().map(|(path, text)| (path.clone(), text.clone())))
        }
    }
}

/// A place as the report names it.
pub(crate) fn place(family: &str, path: &[String]) -> String {
    format!("{family}: {}", path.join("."))
}

impl Update {
    /// Rounds of edits until nothing differs.
    fn bring_in_line(
        &mut self,
        declarations: &Declarations,
        declared: &Declared,
        root: &str,
        folder: &Path,
    ) -> Result<(), UpdateError> {
        let mut spec = load(&self.files).map_err(UpdateError::Spec)?;
        self.kept(&compare(&spec, declarations, declared, root));
        for unmapped in declared.unmapped.iter().chain(&declarations.unread) {
            self.note(NoteSort::Unmapped, String::new(), unmapped.what.clone(), unmapped.line);
        }
        if self.add_templates(&spec, declared)? {
            spec = self.reload()?;
        }
        for _ in 0..MAX_ROUNDS {
            let differences = compare(&spec, declarations, declared, root);
            let missing = self.add_missing(&spec, declared, &differences, folder)?;
            let edited = self.edit(&spec, &differences)?;
            if !missing && !edited {
                return Ok(());
            }
            spec = self.reload()?;
        }
        let mut left = compare(&spec, declarations, declared, root);
        left.retain(|difference| difference.edit.is_some());
        Err(UpdateError::Endless(left))
    }

    /// The spec with what was put in, where need be under other names in Rust.
    fn reload(&mut self) -> Result<Spec, UpdateError> {
        for _ in 0..MAX_ROUNDS {
            let report = match load(&self.files) {
                Ok(spec) => return Ok(spec),
                Err(report) => report,
            };
            let renamed = rename(&mut self.files, &report)
                .map_err(|(path, error)| UpdateError::Edit(path, error))?;
            if !renamed {
                return Err(UpdateError::Result(report));
            }
        }
        load(&self.files).map_err(UpdateError::Result)
    }

    fn note(&mut self, sort: NoteSort, place: String, what: String, line: Line) {
        let note = Note { sort, place, what, line };
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Notes what only the spec has, and what is for people to decide.
    fn kept(&mut self, differences: &[Difference]) {
        for difference in differences.iter().filter(|d| d.edit.is_none()) {
            let sort = match difference.sort {
                Sort::OnlyHere => NoteSort::Kept,
                Sort::Added | Sort::Changed => NoteSort::Unmapped,
            };
            let place = place(&difference.family, &difference.path);
            self.note(sort, place, difference.what.clone(), difference.line);
        }
    }

    /// Gives families without addresses of pages the templates that suit them.
    fn add_templates(&mut self, spec: &Spec, declared: &Declared) -> Result<bool, UpdateError> {
        let known = Known::of(spec);
        let mut changed = false;
        for (name, family) in group(declared, &known.homes) {
            let Some(path) = known.files.get(&name) else { continue };
            let (Some(text), Some(link)) =
                (self.files.get(path), file::templates(declared, &family).node())
            else {
                continue;
            };
            let fault = |error| UpdateError::Edit(path.clone(), error);
            let mut document = Document::open(text).map_err(fault)?;
            let after =
                ["doc", "title", "family"].into_iter().find(|key| document.contains(&[key]));
            if let (false, Some(after)) = (document.contains(&["link"]), after) {
                document.insert_after(&[], "link", after, link).map_err(fault)?;
                let text = document.into_text().map_err(fault)?;
                self.files.insert(path.clone(), text);
                self.note(NoteSort::Added, place(&name, &["link".to_owned()]), String::new(), 0);
                changed = true;
            }
        }
        Ok(changed)
    }

    /// Adds functions, objects, types and properties that no family has.
    fn add_missing(
        &mut self,
        spec: &Spec,
        declared: &Declared,
        differences: &[Difference],
        folder: &Path,
    ) -> Result<bool, UpdateError> {
        let known = Known::of(spec);
        let mut changed = false;
        let mut missing = group(declared, &known.homes);
        for family in missing.values_mut() {
            family.retain(|name| !known.homes.contains_key(name));
        }
        let used = missing.values().flat_map(|family| names_used(declared, family));
        let written = differences.iter().flat_map(|difference| match &difference.edit {
            Some(Edit::Insert(_, node)) => words(node),
            Some(Edit::Remove) | None => Vec::new(),
        });
        let used: HashSet<&str> = used.chain(written).collect();
        for (name, mut family) in missing {
            family
                .types
                .retain(|name| !declared.types[name].dependent || used.contains(name.as_str()));
            if family.is_empty() {
                continue;
            }
            changed = true;
            self.note_added(declared, &name, &family);
            match known.files.get(&name) {
                Some(path) => self.append(path, declared, &family)?,
                None => {
                    let path = folder.join(format!("{name}.yaml"));
                    let text = file::file(declared, &name, &family);
                    self.files.insert(path, text);
                }
            }
        }
        self.files.sort_unstable_keys();
        Ok(changed)
    }

    fn note_added(&mut self, declared: &Declared, name: &str, family: &Family) {
        for key in &family.types {
            let line = declared.types[key].line;
            self.note(
                NoteSort::Added,
                place(name, &["types".into(), key.clone()]),
                String::new(),
                line,
            );
        }
        for key in &family.objects {
            let line = declared.objects[key].entry.line;
            self.note(
                NoteSort::Added,
                place(name, &["objects".into(), key.clone()]),
                String::new(),
                line,
            );
        }
        for key in &family.apis {
            let line = declared.apis[key].entry.line;
            self.note(
                NoteSort::Added,
                place(name, &["apis".into(), key.clone()]),
                String::new(),
                line,
            );
        }
        for key in &family.properties {
            let line = declared.properties.iter().find(|p| p.name == *key).map_or(0, |p| p.line);
            self.note(
                NoteSort::Added,
                place(name, &["properties".into(), key.clone()]),
                String::new(),
                line,
            );
        }
    }

    /// Appends entries to the sections of a file.
    fn append(
        &mut self,
        path: &Path,
        declared: &Declared,
        family: &Family,
    ) -> Result<(), UpdateError> {
        let Some(text) = self.files.get(path) else { return Ok(()) };
        let fault = |error| UpdateError::Edit(path.to_owned(), error);
        let mut document = Document::open(text).map_err(fault)?;
        let templates = match document.get(&["link"]) {
            Some(Node::Map(entries)) => templates(&entries),
            _ => Templates::default(),
        };
        let mut put = |section: &str, key: &str, node: Node| {
            insert(&mut document, &[section.to_owned()], key, node).map_err(fault)
        };
        for name in &family.types {
            put("types", name, entries::definition(&declared.types[name]))?;
        }
        let links = Links { templates: &templates, object: true };
        for name in &family.objects {
            put("objects", name, entries::object(&declared.objects[name], &links))?;
        }
        for property in declared.properties.iter().filter(|p| family.properties.contains(&p.name)) {
            put("properties", &property.name, entries::field(property, Place::Elsewhere))?;
        }
        let links = Links { templates: &templates, object: false };
        for key in &family.apis {
            put("apis", key, entries::api(&declared.apis[key], false, &links))?;
        }
        let text = document.into_text().map_err(fault)?;
        self.files.insert(path.to_owned(), text);
        Ok(())
    }

    /// Carries out the edits; whether there were any.
    fn edit(&mut self, spec: &Spec, differences: &[Difference]) -> Result<bool, UpdateError> {
        let files = Known::of(spec).files;
        let mut changed = false;
        for (name, path) in &files {
            let ours = differences.iter().filter(|d| d.family == *name && d.edit.is_some());
            let ours: Vec<&Difference> = ours.collect();
            let Some(text) = self.files.get(path).filter(|_| !ours.is_empty()) else { continue };
            let fault = |error| UpdateError::Edit(path.clone(), error);
            let mut document = Document::open(text).map_err(fault)?;
            for difference in ours {
                if apply(&mut document, difference).map_err(fault)? {
                    let sort = match difference.sort {
                        Sort::Added => NoteSort::Added,
                        _ => NoteSort::Changed,
                    };
                    let place = place(name, &difference.path);
                    self.note(sort, place, difference.what.clone(), difference.line);
                    changed = true;
                }
            }
            let text = document.into_text().map_err(fault)?;
            self.files.insert(path.clone(), text);
        }
        Ok(changed)
    }
}

/// Where everything that has a name is written.
struct Known {
    /// Name of an API, object, type or property -> family.
    homes: IndexMap<String, String>,
    /// Family -> file.
    files: IndexMap<String, PathBuf>,
}

impl Known {
    fn of(spec: &Spec) -> Known {
        let mut known = Known { homes: IndexMap::new(), files: IndexMap::new() };
        for family in &spec.families {
            known.files.insert(family.name.clone(), family.source.clone());
            let apis = family.apis.iter().map(|api| &api.name);
            let objects = family.objects.iter().map(|object| &object.name);
            let types = family.types.iter().map(|ty| &ty.name);
            let spelled = family.types.iter().filter(|ty| !ty.inline);
            let spelled = spelled.filter_map(|ty| ty.ts.name.as_ref());
            let properties = family.properties.iter().map(|property| &property.name);
            for name in apis.chain(objects).chain(types).chain(spelled).chain(properties) {
                known.homes.entry(name.clone()).or_insert_with(|| family.name.clone());
            }
        }
        known
    }
}

fn templates(entries: &[(String, Node)]) -> Templates {
    let of = |key: &str| {
        entries.iter().find_map(|(name, node)| match node {
            Node::Text(text) if name == key => Some(text.clone()),
            _ => None,
        })
    };
    Templates { api: of("api"), object: of("object") }
}

/// The words in the texts of a tree, among which are the names of types.
fn words(node: &Node) -> Vec<&str> {
    match node {
        Node::Text(text) => text.split(|c: char| !c.is_alphanumeric() && c != '_').collect(),
        Node::Plain(_) => Vec::new(),
        Node::List(items) => items.iter().flat_map(words).collect(),
        Node::Map(entries) => entries.iter().flat_map(|(_, node)| words(node)).collect(),
    }
}
