//! Pages, versions and farewells.

use api_spec::model;

use super::{Cx, Edit, Place, Sort};
use crate::declarations::Deprecated;
use crate::declared::Entry;
use crate::entries;
use crate::yaml::Node;

/// What the spec knows of a function besides its shape.
pub(super) struct Known<'s> {
    pub since: Option<&'s String>,
    pub deprecated: Option<&'s model::Deprecated>,
    pub link: Option<&'s String>,
}

impl<'a> Cx<'a> {
    /// Compares the page and the versions of a function. `first` is the API whose second
    /// function this is: it has that version unless it says otherwise.
    pub(super) fn about(
        &mut self,
        place: &Place<'a>,
        known: &Known,
        entry: &Entry,
        first: Option<&Entry>,
    ) {
        let implied = first.is_some_and(|first| first.since == entry.since);
        if let Some(since) = &entry.since
            && known.since != Some(since)
            && !(implied && known.since.is_none())
        {
            let what = changed("since", known.since, since);
            self.put(place, "since", Node::text(since), what);
        }
        self.deprecated(place, known.deprecated, entry.deprecated.as_ref());
        if let Some(link) = &entry.link
            && known.link != Some(link)
        {
            let what = changed("link", known.link, link);
            self.put(place, "link", Node::text(link), what);
        }
        if entry.link.is_none()
            && first.is_none()
            && known.link.is_some_and(|link| place.is_by_template(link))
        {
            let what = "the template makes an address that is not declared".to_owned();
            self.put(place, "link", Node::bool(false), what);
        }
    }

    pub(super) fn deprecated(
        &mut self,
        place: &Place<'a>,
        known: Option<&model::Deprecated>,
        declared: Option<&Deprecated>,
    ) {
        let Some(declared) = declared else { return };
        let node = entries::deprecated(declared);
        match known {
            None => self.put(place, "deprecated", node, "is deprecated".to_owned()),
            // What people wrote of the successor stays; the version is a fact.
            Some(known) if declared.since.is_some() && known.since != declared.since => {
                let mut node = node;
                if let (Some(instead), Node::Map(entries)) = (&known.instead, &mut node) {
                    entries.retain(|(key, _)| key != "use");
                    entries.push(("use".to_owned(), Node::text(instead)));
                }
                let since = declared.since.clone().unwrap_or_default();
                let what = changed("deprecated since", known.since.as_ref(), &since);
                self.put(place, "deprecated", node, what);
            }
            Some(_) => {}
        }
    }

    pub(super) fn since(
        &mut self,
        place: &Place<'a>,
        known: Option<&String>,
        declared: Option<&String>,
    ) {
        if let Some(since) = declared
            && known != Some(since)
        {
            let what = changed("since", known, since);
            self.differ(
                place,
                Sort::Changed,
                what,
                Some(Edit::Insert("since".to_owned(), Node::text(since))),
            );
        }
    }
}

/// `since` was `1.0.0` and is `1.1.0`.
pub(super) fn changed(what: &str, from: Option<&String>, to: &str) -> String {
    match from {
        Some(from) => format!("`{what}`: `{from}` -> `{to}`"),
        None => format!("`{what}`: `{to}`"),
    }
}
