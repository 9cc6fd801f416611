//! Readers of the addresses of documentation pages, and of what the second function of an
//! API has for its own.

use super::{Cx, Entries};
use crate::format;
use crate::model::{About, Links};
use crate::tree::Node;
use crate::types::Literal;

/// Whose function an API is.
#[derive(Clone, Copy)]
pub(super) enum Owner<'o> {
    /// The client's.
    Client,
    /// Nobody's: it lies in the global scope.
    Global,
    /// An object's, with its name in the spec and in Rust.
    Object { name: &'o str, rust: &'o str },
}

/// The function of an API that another one belongs to.
pub(super) struct First<'a> {
    pub map: &'a Entries<'a>,
    pub owner: Owner<'a>,
    pub since: Option<&'a str>,
}

impl Cx<'_> {
    /// The templates of a family.
    pub(super) fn templates(&self, map: &Entries) -> Links {
        let Some(map) = map.get("link").and_then(|node| self.open(node, "`link`", format::LINKS))
        else {
            return Links::default();
        };
        let template = |key: &'static str| {
            let node = map.get(key)?;
            let text = self.text(node, &format!("`{key}`"))?;
            if !text.contains("{name}") {
                let message = format!("the template of `{key}` has no `{{name}}`");
                return self.none(node.at, message, "write `{name}` where the name belongs");
            }
            self.address(node, &text.replace("{name}", "name"))?;
            Some(text.to_string())
        };
        Links { api: template("api"), object: template("object") }
    }

    /// The page of a function, or without one of the object itself: its own, or by the
    /// template of the family.
    pub(super) fn link(
        &self,
        map: &Entries,
        owner: Owner,
        function: Option<&str>,
    ) -> Option<String> {
        let Some(node) = map.get("link") else {
            return self.by_template(owner, function);
        };
        match node.literal() {
            Literal::Bool(false) => None,
            _ => self.address(node, self.text(node, "`link`")?),
        }
    }

    fn by_template(&self, owner: Owner, function: Option<&str>) -> Option<String> {
        let links = self.links.get()?;
        match (owner, function) {
            (Owner::Client, Some(name)) => Some(links.api.as_ref()?.replace("{name}", name)),
            (Owner::Client | Owner::Global, _) => None,
            (Owner::Object { name: object, .. }, function) => {
                let dot = if function.is_some() { "." } else { "" };
                let name = format!("{object}{dot}{}", function.unwrap_or_default());
                Some(links.object.as_ref()?.replace("{name}", &name))
            }
        }
    }

    /// A full address of characters that end neither a comment nor a link.
    fn address(&self, node: &Node, text: &str) -> Option<String> {
        if is_address(text) {
            return Some(text.to_string());
        }
        let message = format!("`link` cannot be {}", node.what());
        let hint = "a full address, `https://...`, with all but ASCII letters, digits and \
                    `-._~:/?#@!$&+,;=%` percent-encoded";
        self.none(node.at, message, hint)
    }

    /// What the second function of an API has for its own. `node` is what the spec says of it.
    pub(super) fn about(&self, node: Option<&Node>, first: &First, function: &str) -> About {
        let none = || self.by_template(first.owner, Some(function));
        let hidden = |map: &Entries| {
            map.get("link").is_some_and(|node| node.literal() == Literal::Bool(false))
        };
        let since = first.since.map(str::to_string);
        let Some(entries) = node.and_then(Node::entries) else {
            let link = if hidden(first.map) { None } else { none() };
            return About { since, link, ..About::default() };
        };
        let map = Entries { entries, at: first.map.at, keys: format::OFF };
        About {
            since: self.since(&map).or(since),
            deprecated: self.deprecated(&map),
            doc: self.doc(&map, "doc"),
            link: match map.get("link").is_none() && hidden(first.map) {
                true => None,
                false => self.link(&map, first.owner, Some(function)),
            },
        }
    }
}

/// Whether the text is a full address of the web, by its characters.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"-._~:/?#@!$&+,;=%".contains(&b);
    rest.is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_alphanumeric()) && rest.bytes().all(fits)
    })
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn full_addresses_pass() {
        for text in [
            "https://docs.test",
            "http://127.0.0.1:8000/a_b-c/~d.html?x=1&y=%E4%B8%AD#Top",
            "https://docs.test/wx.getStorage.html",
        ] {
            assert!(is_address(text), "{text}");
        }
    }

    #[test]
    fn what_could_leave_its_place_does_not() {
        for text in [
            "",
            "https://",
            "https:///etc",
            "docs.test/a",
            "//docs.test",
            "ftp://docs.test",
            "javascript:alert(1)",
            "https://docs.test/a b",
            "https://docs.test/a\n",
            "https://docs.test/*/",
            "https://docs.test/a)",
            "https://docs.test/(a",
            "https://docs.test/<a",
            "https://docs.test/>a",
            "https://docs.test/\"",
            "https://docs.test/'",
            "https://docs.test/`",
            "https://docs.test/[a]",
            "https://docs.test/\\",
            "https://docs.test/{name}",
            "https://docs.test/\u{2028}",
            "https://docs.test/中",
        ] {
            assert!(!is_address(text), "{text:?}");
        }
    }
}
