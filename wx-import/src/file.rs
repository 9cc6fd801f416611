//! A family as a new file.

use crate::declared::{self, Declared};
use crate::entries;
use crate::group::Family;
use crate::pages::{Links, Templates};
use crate::yaml::{Node, print};

/// The first line of a file of the catalogue, for editors.
const SCHEMA: &str = "# yaml-language-server: $schema=../schema.json\n";

/// The text of a file that holds a family's parts.
pub fn file(declared: &Declared, name: &str, family: &Family) -> String {
    let templates = templates(declared, family);
    let mut sections = vec![("family".to_owned(), Node::text(name))];
    sections.push(("title".to_owned(), Node::text(title(name))));
    if let Some(link) = templates.node() {
        sections.push(("link".to_owned(), link));
    }
    let mut section = |key: &str, entries: Vec<(String, Node)>| {
        if !entries.is_empty() {
            sections.push((key.to_owned(), Node::Map(entries)));
        }
    };
    let types = family.types.iter().filter_map(|name| declared.types.get(name));
    section("types", types.map(|ty| (ty.name.clone(), entries::definition(ty))).collect());
    let objects = family.objects.iter().filter_map(|name| declared.objects.get(name));
    let methods = Links { templates: &templates, object: true };
    section("objects", objects.map(|o| (o.name.clone(), entries::object(o, &methods))).collect());
    let properties = declared.properties.iter().filter(|p| family.properties.contains(&p.name));
    let property =
        |p: &declared::Field| (p.name.clone(), entries::field(p, entries::Place::Elsewhere));
    section("properties", properties.map(property).collect());
    let apis = family.apis.iter().filter_map(|key| declared.apis.get(key));
    let functions = Links { templates: &templates, object: false };
    section("apis", apis.map(|a| (a.key.clone(), entries::api(a, false, &functions))).collect());
    SCHEMA.to_owned() + &print(&sections, 0)
}

/// The templates that suit a family's parts.
pub fn templates(declared: &Declared, family: &Family) -> Templates {
    let apis = family.apis.iter().filter_map(|key| declared.apis.get(key));
    let objects = family.objects.iter().filter_map(|name| declared.objects.get(name));
    let methods = objects.flat_map(|object| object.methods.values());
    Templates::of(apis.flat_map(functions), methods.flat_map(functions))
}

/// A function, its off function and its Sync form.
fn functions(api: &declared::Api) -> impl Iterator<Item = &declared::Entry> {
    let off = api.off.iter().map(|off| &off.entry);
    let sync = api.sync.iter().map(|sync| &sync.entry);
    std::iter::once(&api.entry).chain(off).chain(sync)
}

/// `bluetooth-ble` as people would write it, until somebody does.
fn title(name: &str) -> String {
    api_spec::names::upper_first(&name.replace('-', " "))
}
