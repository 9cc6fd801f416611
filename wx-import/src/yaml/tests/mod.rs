#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod catalogue;
mod edit;
mod print;
mod random;
mod refusals;
mod survival;

use super::Node;

fn text(text: &str) -> Node {
    Node::text(text)
}

fn map(entries: &[(&str, Node)]) -> Node {
    Node::Map(entries.iter().map(|(key, value)| (key.to_string(), value.clone())).collect())
}

fn entries(entries: &[(&str, Node)]) -> Vec<(String, Node)> {
    entries.iter().map(|(key, value)| (key.to_string(), value.clone())).collect()
}
