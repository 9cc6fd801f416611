//! Readers of the words of events.

use super::{Cx, Entries};
use crate::format;
use crate::model::{Listener, Off, Queue, Topics};
use crate::tree::{Node, NodeKind, short};

impl Cx<'_> {
    pub(super) fn listener(&self, map: &Entries, owner: &str) -> Listener {
        let Some(node) = map.get("listener") else {
            return Listener::Object;
        };
        match &node.kind {
            NodeKind::Map(entries) => Listener::Args(self.fields(entries, owner, "a listener")),
            _ => match self.word(node, "`listener`", &[("any", ())]) {
                Some(()) => Listener::Any,
                None => Listener::Object,
            },
        }
    }

    /// Whether there is an off function: a word, or a map of what is known of it.
    pub(super) fn off(&self, node: &Node) -> Option<Off> {
        if let NodeKind::Map(_) = node.kind {
            let map = self.open(node, "`off`", format::OFF)?;
            return Some(if self.flag(&map, "all") { Off::All } else { Off::Yes });
        }
        self.word(node, "`off`", &[("true", Off::Yes), ("all", Off::All), ("false", Off::No)])
    }

    pub(super) fn topics(&self, node: &Node) -> Option<Topics> {
        if let NodeKind::Scalar(_) = node.kind {
            return self.word(node, "`topics`", &[("any", ())]).map(|()| Topics::Any);
        }
        let mut topics: Vec<String> = Vec::new();
        for item in self.list(node, "`topics`")? {
            let Some(text) = self.text(item, "a topic") else {
                continue;
            };
            let Some(text) = self.one_line(text, item.at, "a topic") else {
                continue;
            };
            if topics.contains(&text) {
                self.error(
                    item.at,
                    format!("the topic `{}` is here twice", short(&text)),
                    "remove one of the two",
                );
            }
            topics.push(text);
        }
        if topics.is_empty() {
            return self.none(
                node.at,
                "`topics` without a name",
                "list the event names, or write `any`",
            );
        }
        Some(Topics::List(topics))
    }

    pub(super) fn queue(&self, node: &Node) -> Option<Queue> {
        if let NodeKind::Map(_) = node.kind {
            let map = self.open(node, "`queue`", format::QUEUE)?;
            return match (map.get("drop_oldest"), map.get("error")) {
                (Some(n), None) => self.count(n, "`drop_oldest`").map(Queue::DropOldest),
                (None, Some(n)) => self.count(n, "`error`").map(Queue::Error),
                _ => self.none(
                    node.at,
                    "`queue` needs one policy",
                    "write `{ drop_oldest: 64 }` or `{ error: 64 }`",
                ),
            };
        }
        let words = [
            ("drop_oldest", Queue::default()),
            ("latest", Queue::Latest),
            ("error", Queue::Error(256)),
        ];
        self.word(node, "`queue`", &words)
    }
}
