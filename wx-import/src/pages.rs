//! Addresses of documentation pages: what a family's templates say, and what they do not.

use indexmap::IndexMap;

use crate::declared::Entry;
use crate::entries::Pages;
use crate::yaml::Node;

/// The templates of a family: `{name}` stands for the function, or for `Object.method`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Templates {
    /// Of the functions of the global object.
    pub api: Option<String>,
    /// Of objects and their methods.
    pub object: Option<String>,
}

const NAME: &str = "{name}";

impl Templates {
    /// The templates that suit the most of these functions and methods.
    pub fn of<'a>(
        apis: impl Iterator<Item = &'a Entry>,
        methods: impl Iterator<Item = &'a Entry>,
    ) -> Self {
        let api = apis.filter_map(|entry| template(entry.link.as_ref()?, function(entry)));
        let object = methods.filter_map(|entry| template(entry.link.as_ref()?, &entry.id));
        Templates { api: most(api), object: most(object) }
    }

    /// What a family says of its pages.
    pub fn node(&self) -> Option<Node> {
        let entry = |key: &str, template: &Option<String>| {
            Some((key.to_owned(), Node::text(template.as_ref()?)))
        };
        let entries: Vec<_> = [entry("api", &self.api), entry("object", &self.object)]
            .into_iter()
            .flatten()
            .collect();
        (!entries.is_empty()).then_some(Node::Map(entries))
    }

    /// The address that a template makes of a function's or a method's name.
    fn page(&self, entry: &Entry, object: bool) -> Option<String> {
        let (template, name) = match object {
            true => (&self.object, entry.id.as_str()),
            false => (&self.api, function(entry)),
        };
        template.as_ref().map(|template| template.replace(NAME, name))
    }
}

/// The pages of a family's functions, or of the methods of its objects.
pub struct Links<'a> {
    pub templates: &'a Templates,
    pub object: bool,
}

impl Pages for Links<'_> {
    fn link(&self, entry: &Entry) -> Option<Node> {
        match (&entry.link, self.templates.page(entry, self.object)) {
            (Some(link), Some(page)) if *link == page => None,
            (Some(link), _) => Some(Node::text(link)),
            (None, Some(_)) => Some(Node::bool(false)),
            (None, None) => None,
        }
    }
}

/// The function's name, without that of the global object.
fn function(entry: &Entry) -> &str {
    entry.id.rsplit_once('.').map_or(entry.id.as_str(), |(_, name)| name)
}

fn template(link: &str, name: &str) -> Option<String> {
    let (folder, file) = link.rsplit_once('/')?;
    let at = file.find(name)?;
    let (before, after) = (&file[..at], &file[at + name.len()..]);
    Some(format!("{folder}/{before}{NAME}{after}"))
}

/// The template that occurs most, of several the first.
fn most(templates: impl Iterator<Item = String>) -> Option<String> {
    let mut counts: IndexMap<String, usize> = IndexMap::new();
    for template in templates {
        *counts.entry(template).or_default() += 1;
    }
    let best = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == best).map(|(template, _)| template)
}
