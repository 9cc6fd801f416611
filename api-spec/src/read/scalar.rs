//! Readers of single values.

use super::{Cx, Entries};
use crate::format;
use crate::model::{At, Deprecated, Text};
use crate::names::is_ident;
use crate::report::did_you_mean;
use crate::tree::{Node, NodeKind};
use crate::types::Literal;

const COUNT: &str = "write a whole number from 1 to 4294967295";

impl Cx<'_> {
    /// A text of whatever form but null: numbers and booleans as they are written.
    pub(super) fn text<'n>(&self, node: &'n Node, what: &str) -> Option<&'n str> {
        match &node.kind {
            NodeKind::Scalar(s) if s.literal() != Literal::Null => Some(&s.text),
            _ => {
                let message = format!("{what} should be a text, not {}", node.what());
                self.none(node.at, message, "write it on the line of its key, or in quotes")
            }
        }
    }

    /// The text of an optional key, on one line.
    pub(super) fn line(&self, entries: &Entries, key: &'static str) -> Option<String> {
        let node = entries.get(key)?;
        let text = self.text(node, &format!("`{key}`"))?;
        self.one_line(text, node.at, &format!("`{key}`"))
    }

    /// A text without line breaks and control characters, which a text that ends up in
    /// code may never have.
    pub(super) fn one_line(&self, text: &str, at: At, what: &str) -> Option<String> {
        let control = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
        match text.find(control) {
            None => Some(text.to_string()),
            Some(_) => self.none(
                at,
                format!("{what} holds a line break or a control character"),
                "write it on one line",
            ),
        }
    }

    /// A text of several lines.
    pub(super) fn lines(&self, text: &str, at: At, what: &str) -> String {
        let control = |c: char| match c {
            '\n' | '\t' => false,
            '\u{2028}' | '\u{2029}' => true,
            c => c.is_control(),
        };
        if text.contains(control) {
            self.error(at, format!("{what} holds a control character"), "remove it");
        }
        text.replace(control, " ").trim().to_string()
    }

    /// A boolean; absent is false.
    pub(super) fn flag(&self, entries: &Entries, key: &'static str) -> bool {
        let flag = entries.get(key).and_then(|node| self.boolean(node, &format!("`{key}`")));
        flag.unwrap_or(false)
    }

    /// `true` or `false`.
    pub(super) fn boolean(&self, node: &Node, what: &str) -> Option<bool> {
        match node.literal() {
            Literal::Bool(b) => Some(b),
            _ => {
                let message = format!("{what} should be true or false, not {}", node.what());
                self.none(
                    node.at,
                    message,
                    "booleans are written `true` and `false`, without quotes",
                )
            }
        }
    }

    /// A whole number.
    pub(super) fn whole(&self, node: &Node, what: &str) -> Option<i64> {
        match node.literal() {
            Literal::Int(n) => Some(n),
            _ => {
                let message = format!("{what} should be a whole number, not {}", node.what());
                self.none(node.at, message, "write digits alone, without quotes")
            }
        }
    }

    /// A whole number from 1 on.
    pub(super) fn count(&self, node: &Node, what: &str) -> Option<u32> {
        let n = self.whole(node, what)?;
        match u32::try_from(n) {
            Ok(n) if n > 0 => Some(n),
            _ => self.none(node.at, format!("{what} should be at least 1, not {n}"), COUNT),
        }
    }

    /// A number of an optional key.
    pub(super) fn number(&self, entries: &Entries, key: &'static str) -> Option<f64> {
        let node = entries.get(key)?;
        match node.literal() {
            Literal::Int(n) => Some(n as f64),
            Literal::Number(x) => Some(x),
            _ => {
                let message = format!("`{key}` should be a number, not {}", node.what());
                self.none(node.at, message, "write it without quotes: `0.5`")
            }
        }
    }

    /// One of a few words.
    pub(super) fn word<T: Copy>(&self, node: &Node, what: &str, words: &[(&str, T)]) -> Option<T> {
        let text = match &node.kind {
            NodeKind::Scalar(s) => s.text.as_str(),
            _ => "",
        };
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let all: Vec<_> = words.iter().map(|(word, _)| *word).collect();
        let otherwise = format!("it is one of {}", all.join(", "));
        let hint = did_you_mean(self.log, text, all.iter().copied(), otherwise);
        self.none(node.at, format!("{what} cannot be {}", node.what()), hint)
    }

    /// The items of a list.
    pub(super) fn list<'n>(&self, node: &'n Node, what: &str) -> Option<&'n [Node]> {
        match &node.kind {
            NodeKind::Seq(items) => Some(items),
            _ => {
                let message = format!("{what} should be a list, not {}", node.what());
                self.none(node.at, message, "write `[a, b]`, or one `- item` a line")
            }
        }
    }

    /// A text in both languages; a bare text is English.
    pub(super) fn doc(&self, entries: &Entries, key: &'static str) -> Text {
        let Some(node) = entries.get(key) else {
            return Text::default();
        };
        let what = format!("`{key}`");
        if let NodeKind::Scalar(_) = node.kind {
            let en = self.text(node, &what).unwrap_or("");
            return Text { en: self.lines(en, node.at, &what), zh: String::new() };
        }
        let Some(both) = self.open(node, &what, format::TEXT) else {
            return Text::default();
        };
        let one = |key: &'static str| {
            let node = both.get(key)?;
            let text = self.text(node, &format!("`{key}`"))?;
            Some(self.lines(text, node.at, &what))
        };
        Text { en: one("en").unwrap_or_default(), zh: one("zh").unwrap_or_default() }
    }

    /// A version: two to four numbers between dots.
    pub(super) fn since(&self, entries: &Entries) -> Option<String> {
        let node = entries.get("since")?;
        let text = self.text(node, "`since`")?;
        let parts: Vec<_> = text.split('.').collect();
        let digits = |part: &&str| {
            !part.is_empty() && part.len() < 10 && part.bytes().all(|b| b.is_ascii_digit())
        };
        if (2..=4).contains(&parts.len()) && parts.iter().all(digits) {
            return Some(text.to_string());
        }
        let message = format!("`since` should be a version, not {}", node.what());
        self.none(node.at, message, "write the version that brought it: `2.21.3`")
    }

    /// `deprecated: { since, use }`.
    pub(super) fn deprecated(&self, entries: &Entries) -> Option<Deprecated> {
        let node = entries.get("deprecated")?;
        let map = self.open(node, "`deprecated`", format::DEPRECATED)?;
        let instead = self.line(&map, "use");
        if let (Some(name), Some(node)) = (&instead, map.get("use"))
            && !name.split('.').all(is_ident)
        {
            let message = format!("`use` should name an API, not {}", node.what());
            let hint = "the name alone, as in `getWindowInfo` or `Canvas.toDataURL`";
            self.error(node.at, message, hint);
        }
        Some(Deprecated { since: self.since(&map), instead })
    }

    /// `rust:`, in snake_case or UpperCamel.
    pub(super) fn rust(&self, entries: &Entries, style: Style) -> Option<String> {
        let name = self.line(entries, "rust")?;
        let at = entries.get("rust").map_or(entries.at, |node| node.at);
        let first = name.chars().next();
        let fits = match style {
            Style::Snake => !name.contains(char::is_uppercase),
            Style::Camel => first.is_some_and(|c| c.is_ascii_uppercase()),
        };
        let keyword = matches!(name.as_str(), "self" | "super" | "crate" | "Self");
        if is_ident(&name) && fits && !keyword {
            return Some(name);
        }
        let hint = match style {
            Style::Snake => "write it in snake_case: `get_item`",
            Style::Camel => "write it in UpperCamel: `NotFound`",
        };
        self.none(
            at,
            format!("`{}` cannot be a name in Rust here", crate::tree::short(&name)),
            hint,
        )
    }
}

/// How a name in Rust is written.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Style {
    /// Functions, fields.
    Snake,
    /// Types, variants.
    Camel,
}
