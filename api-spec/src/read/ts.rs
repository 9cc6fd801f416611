//! Readers of `ts:`, and what may stand in a TypeScript text.

use indexmap::IndexMap;

use super::{Cx, Entries};
use crate::format;
use crate::model::Ts;
use crate::names::is_ident;
use crate::tree::{Node, NodeKind};

/// The parameters that the spec does not name.
const ARGUMENTS: [&str; 3] = ["options", "topic", "listener"];

impl Cx<'_> {
    /// `ts: qualified`, or a map of names.
    pub(super) fn ts(&self, entries: &Entries) -> Ts {
        let Some(node) = entries.get("ts") else {
            return Ts::default();
        };
        if let NodeKind::Scalar(_) = node.kind {
            let qualified = self.word(node, "`ts`", &[("qualified", true)]);
            return Ts { qualified: qualified.unwrap_or(false), ..Ts::default() };
        }
        let Some(map) = self.open(node, "`ts`", format::TS) else {
            return Ts::default();
        };
        let text = |key| map.get(key).and_then(|node| self.ts_text(node, key));
        let list = |key| {
            let nodes = map.get(key).and_then(|node| self.list(node, &format!("`{key}`")));
            nodes.unwrap_or(&[]).iter().filter_map(|node| self.ts_text(node, key)).collect()
        };
        let flag = |key| map.get(key).and_then(|node| self.boolean(node, &format!("`{key}`")));
        Ts {
            qualified: self.flag(&map, "qualified"),
            name: text("name"),
            option: text("option"),
            success: text("success"),
            fail: text("fail"),
            complete: text("complete"),
            result: text("result"),
            complete_result: text("complete_result"),
            listener: text("listener"),
            listener_result: text("listener_result"),
            off_listener: text("off_listener"),
            off_result: text("off_result"),
            callback: text("callback"),
            generic: self.ts_map(&map, "generic"),
            signatures: list("signatures"),
            returns: text("returns"),
            params: self.ts_map(&map, "params"),
            args: self.ts_args(&map),
            off_topic: text("off_topic"),
            renamed: self.ts_map(&map, "renamed"),
            without: list("without"),
            key: text("key"),
            err_msg: flag("errMsg"),
            optional: flag("optional"),
            nullable: flag("nullable"),
            declared: flag("declared"),
        }
    }

    /// Names of the parameters that the spec itself does not name.
    fn ts_args(&self, map: &Entries) -> IndexMap<String, String> {
        let mut args = self.ts_map(map, "args");
        for entry in self.map_of(map, "args") {
            let known = ARGUMENTS.contains(&entry.key.as_str());
            let named = args.get(&entry.key).is_none_or(|name| is_ident(name));
            if !known {
                let message = format!("`args` names `{}`", crate::tree::short(&entry.key));
                self.error(entry.at, message, "`options`, `topic` or `listener`");
            } else if !named {
                let message = format!("{} cannot be the name of a parameter", entry.value.what());
                self.error(entry.value.at, message, "letters, digits and `_`");
            }
            if !known || !named {
                args.shift_remove(&entry.key);
            }
        }
        args
    }

    fn ts_map(&self, map: &Entries, key: &'static str) -> IndexMap<String, String> {
        let mut out = IndexMap::new();
        for entry in self.map_of(map, key) {
            if !is_ident(&entry.key) {
                let message =
                    format!("`{}` cannot be a name in TypeScript", crate::tree::short(&entry.key));
                self.error(entry.at, message, "letters, digits and `_`");
            } else if let Some(text) = self.ts_text(&entry.value, key) {
                out.insert(entry.key.clone(), text);
            }
        }
        out
    }

    /// A type, a name or a signature in TypeScript: nothing that could end the place it
    /// is printed in.
    fn ts_text(&self, node: &Node, key: &'static str) -> Option<String> {
        let text = self.text(node, &format!("`{key}`"))?;
        if is_ts(text) {
            return Some(text.to_string());
        }
        let message = format!("`{key}` cannot be {} in TypeScript", node.what());
        self.none(
            node.at,
            message,
            "a name, a type or a signature, with its brackets and quotes closed",
        )
    }
}

/// Whether the text is a type, a name or a signature by its characters: brackets and
/// quotes closed, `;` within braces only, no comment, no template, one line.
fn is_ts(text: &str) -> bool {
    let mut open = Vec::new();
    let mut quote = None;
    let mut last = ' ';
    for c in text.chars() {
        let fits = match (c, quote) {
            ('\\' | '`', _) => false,
            (c, Some(q)) => {
                quote = (c != q).then_some(q);
                !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}')
            }
            ('\'' | '"', None) => {
                quote = Some(c);
                true
            }
            ('(' | '[' | '{' | '<', None) => {
                open.push(c);
                true
            }
            (')', None) => open.pop() == Some('('),
            (']', None) => open.pop() == Some('['),
            ('}', None) => open.pop() == Some('{'),
            ('>', None) => last == '=' || open.pop() == Some('<'),
            (';', None) => open.contains(&'{'),
            ('_' | '$' | '.' | '|' | '&' | ',' | ':' | '?' | '=' | ' ' | '-', None) => true,
            (c, None) => c.is_ascii_alphanumeric(),
        };
        if !fits {
            return false;
        }
        last = c;
    }
    open.is_empty() && quote.is_none() && !text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_ts;

    #[test]
    fn types_names_and_signatures_pass() {
        for text in [
            "WxStartRecordOption",
            "Promise<string>",
            "string | IAnyObject | ArrayBuffer",
            "(res: { a: string; b?: number[] }) => void",
            "canIUse(schema: string): boolean",
            "'2d' | 'webgl'",
            "{ USER_DATA_PATH: string }",
        ] {
            assert!(is_ts(text), "{text}");
        }
    }

    #[test]
    fn what_could_leave_its_place_does_not() {
        for text in [
            "",
            "a; evil()",
            "a */ b",
            "/* a",
            "// a",
            "`a`",
            "a\nb",
            "{ a",
            "a }",
            "a > b",
            "'a",
            "'\\' + evil",
            "a\u{2028}b",
            "(a]",
            "declare @a",
        ] {
            assert!(!is_ts(text), "{text}");
        }
    }
}
