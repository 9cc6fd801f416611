//! Declared facts as entries of a spec file.

mod api;
mod field;
mod types;

pub use api::{NoPages, Pages, api, object, ts};
pub use field::{Place, codes, default, deprecated, field, fields};
pub use types::definition;

use crate::yaml::Node;

/// A map in the making: keys in the order in which the catalogue has them.
#[derive(Default)]
pub(crate) struct Entry(pub(crate) Vec<(String, Node)>);

impl Entry {
    fn put(&mut self, key: &str, node: Node) {
        self.0.push((key.to_owned(), node));
    }

    fn text(&mut self, key: &str, text: impl Into<String>) {
        self.put(key, Node::text(text));
    }

    fn text_if(&mut self, key: &str, text: &Option<String>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    fn node_if(&mut self, key: &str, node: Option<Node>) {
        if let Some(node) = node {
            self.put(key, node);
        }
    }

    fn node(self) -> Node {
        Node::Map(self.0)
    }
}
