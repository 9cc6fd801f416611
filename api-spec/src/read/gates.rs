//! Readers of what stands before a call: scope, limits, deadline.

use super::Cx;
use crate::format;
use crate::model::{Deadline, Limits, Over};
use crate::names::is_ident;
use crate::report::did_you_mean;
use crate::tree::{Node, short};
use crate::types::Literal;

impl Cx<'_> {
    pub(super) fn scope(&self, node: &Node) -> Option<String> {
        let name = self.text(node, "`scope`")?;
        if self.names.scopes.contains(name) {
            return Some(name.to_string());
        }
        let hint = match name.strip_prefix("scope.") {
            Some(bare) => format!("write it without `scope.`: `{}`", short(bare)),
            None => {
                let mut known: Vec<_> = self.names.scopes.iter().map(String::as_str).collect();
                known.sort_unstable();
                let otherwise =
                    format!("declare it under `scopes:`, or use one of {}", known.join(", "));
                did_you_mean(self.log, name, known, otherwise)
            }
        };
        self.none(node.at, format!("there is no scope `{}`", short(name)), hint)
    }

    /// A class of private data; `true` is data of no class in particular.
    pub(super) fn privacy(&self, node: &Node) -> Option<String> {
        match node.literal() {
            Literal::Bool(needed) => needed.then(|| "general".to_string()),
            Literal::String(class) if is_ident(&class) => Some(class.to_string()),
            _ => {
                let message = format!("`privacy` cannot be {}", node.what());
                self.none(node.at, message, "write true, or a class of data such as `location`")
            }
        }
    }

    pub(super) fn limits(&self, node: &Node, api: &str) -> Option<Limits> {
        let map = self.open(node, "`limits`", format::LIMITS)?;
        let Some(concurrent) = map.get("concurrent") else {
            return self.none(
                node.at,
                "`limits` without `concurrent`",
                "add how many may run at once",
            );
        };
        let over = map.get("over").and_then(|node| {
            self.word(node, "`over`", &[("queue", Over::Queue), ("fail", Over::Fail)])
        });
        let over = over.unwrap_or(Over::Queue);
        let reason = self.line(&map, "reason");
        if let Some(entry) = map.entry("reason").filter(|_| over == Over::Queue) {
            self.error(
                entry.at,
                "a `reason` for calls that wait",
                "write `over: fail`, or remove it",
            );
        }
        let group = self.line(&map, "group").unwrap_or_else(|| api.to_string());
        Some(Limits { concurrent: self.count(concurrent, "`concurrent`")?, group, over, reason })
    }

    pub(super) fn deadline(&self, node: &Node) -> Option<Deadline> {
        match node.literal() {
            Literal::Int(ms) if ms > 0 => Some(Deadline::Millis(ms.unsigned_abs())),
            Literal::String(text) if text == "none" => Some(Deadline::None),
            _ => {
                let message = format!("`deadline` cannot be {}", node.what());
                self.none(node.at, message, "write milliseconds, or `none`")
            }
        }
    }
}
