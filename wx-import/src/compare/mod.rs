//! What a spec and the declarations do not agree on, and what would have to be written.

use std::collections::{HashMap, HashSet};

use api_spec::Spec;
use api_spec::model::{Family, TypeDef};

use crate::declarations::{Declarations, Line};
use crate::declared::{Declared, World};
use crate::yaml::Node;

mod about;
mod answer;
mod api;
mod canonical;
mod field;
mod objects;
mod types;

/// A fact on which the two differ.
#[derive(Clone, Debug)]
pub struct Difference {
    /// The family whose file says it, or is to say it.
    pub family: String,
    /// Where in the file: `apis`, `getStorage`, `params`, `key`.
    pub path: Vec<String>,
    /// The line of the declaration; 0 if there is none.
    pub line: Line,
    /// The line of the spec file; 0 if it says nothing yet.
    pub spec_line: Line,
    /// What differs, for people: `optional` is `false` here and `true` there.
    pub what: String,
    /// What sort of difference it is.
    pub sort: Sort,
    /// What brings the spec file in line; nothing where that is for people to decide.
    pub edit: Option<Edit>,
}

/// What sort of difference it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The declarations have more than the spec.
    Added,
    /// Both have it, and say different things of it.
    Changed,
    /// The spec has it and the declarations do not.
    OnlyHere,
}

/// A change of a spec file, at the path of the difference.
#[derive(Clone, Debug)]
pub enum Edit {
    /// The entry of this key in the map at the path becomes this.
    Insert(String, Node),
    /// The entry at the path goes.
    Remove,
}

/// Compares a spec with what is declared. Parts that the spec lacks as a whole are left to
/// [`group`](crate::group::group); here they are differences without an edit.
pub fn compare(
    spec: &Spec,
    declarations: &Declarations,
    declared: &Declared,
    root: &str,
) -> Vec<Difference> {
    let mut cx = Cx::new(spec, declarations, declared, root);
    for family in &spec.families {
        for api in &family.apis {
            match declared.apis.get(&api.name) {
                Some(other) => cx.api(family, &["apis"], api, other, None),
                None => cx.only_here(family, &["apis", &api.name], api.at.line, &api.js_name()),
            }
        }
        for object in &family.objects {
            match declared.objects.get(&object.name) {
                Some(other) => cx.object(family, object, other),
                None => cx.no_object(family, object),
            }
        }
        for ty in family.types.iter().filter(|ty| !ty.inline) {
            cx.definition(family, ty);
        }
    }
    cx.found
}

/// What a comparison looks at, and what it has found.
struct Cx<'a> {
    declared: &'a Declared,
    world: World<'a>,
    root: &'a str,
    types: HashMap<&'a str, (&'a Family, &'a TypeDef)>,
    /// Structs that were compared with an object that has no name in the declarations.
    compared: HashSet<&'a str>,
    found: Vec<Difference>,
}

/// A place in a spec file, with the line of the declaration that speaks of it.
#[derive(Clone)]
struct Place<'a> {
    family: &'a Family,
    path: Vec<String>,
    spec_line: Line,
    line: Line,
}

impl<'a> Place<'a> {
    fn new(family: &'a Family, path: &[&str], spec_line: Line, line: Line) -> Self {
        let path = path.iter().map(|key| (*key).to_owned()).collect();
        Place { family, path, spec_line, line }
    }

    /// Whether an address is one that the family's template makes; others somebody wrote.
    fn is_by_template(&self, link: &str) -> bool {
        let links = &self.family.links;
        let of_object = self.path.first().is_some_and(|key| key == "objects");
        let template = if of_object { &links.object } else { &links.api };
        let parts = template.as_ref().and_then(|template| template.split_once("{name}"));
        parts.is_some_and(|(before, after)| link.starts_with(before) && link.ends_with(after))
    }

    /// A place below this one.
    fn at(&self, keys: &[&str]) -> Self {
        let mut below = self.clone();
        below.path.extend(keys.iter().map(|key| (*key).to_owned()));
        below
    }
}

impl<'a> Cx<'a> {
    fn new(
        spec: &'a Spec,
        declarations: &'a Declarations,
        declared: &'a Declared,
        root: &'a str,
    ) -> Self {
        let types =
            spec.families.iter().flat_map(|family| family.types.iter().map(move |ty| (family, ty)));
        let types = types.map(|(family, ty)| (ty.name.as_str(), (family, ty))).collect();
        let world = World::new(declarations, root);
        Cx { declared, world, root, types, compared: HashSet::new(), found: Vec::new() }
    }

    fn differ(&mut self, place: &Place, sort: Sort, what: String, edit: Option<Edit>) {
        self.found.push(Difference {
            family: place.family.name.clone(),
            path: place.path.clone(),
            line: place.line,
            spec_line: place.spec_line,
            what,
            sort,
            edit,
        });
    }

    /// The entry of a key at a place becomes this, whether or not there is one.
    fn put(&mut self, place: &Place, key: &str, node: Node, what: String) {
        self.differ(place, Sort::Changed, what, Some(Edit::Insert(key.to_owned(), node)));
    }

    /// Something is declared that the map at the place lacks.
    fn add(&mut self, place: &Place, key: &str, node: Node, what: String) {
        self.differ(place, Sort::Added, what, Some(Edit::Insert(key.to_owned(), node)));
    }

    fn only_here(&mut self, family: &'a Family, path: &[&str], line: Line, name: &str) {
        let place = Place::new(family, path, line, 0);
        self.differ(&place, Sort::OnlyHere, format!("`{name}` is not declared"), None);
    }
}
