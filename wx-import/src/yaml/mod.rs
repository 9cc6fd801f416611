//! YAML as this project writes it: trees to print, and edits of files that people wrote.

mod edit;
mod flow;
mod print;
mod scalar;
mod scope;
mod source;
mod splice;

#[cfg(test)]
mod tests;

pub use edit::{Document, EditError};
pub use print::{print, print_under};

/// What is to be written. Maps keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A text, quoted only where YAML would read it as something else.
    Text(String),
    /// A number, `true`, `false` or `null`, as it stands.
    Plain(String),
    /// `[a, b]`
    List(Vec<Node>),
    /// `{ a: b }`, or a line per entry where it is long.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// A text.
    pub fn text(text: impl Into<String>) -> Node {
        Node::Text(text.into())
    }

    /// A whole number.
    pub fn int(value: i64) -> Node {
        Node::Plain(value.to_string())
    }

    /// `true` or `false`.
    pub fn bool(value: bool) -> Node {
        Node::Plain(value.to_string())
    }

    /// The characters of a scalar, whether it is a text or not: versions may look like
    /// numbers.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Node::Text(text) | Node::Plain(text) => Some(text),
            Node::List(_) | Node::Map(_) => None,
        }
    }

    /// The value of a key of a map.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match self {
            Node::Map(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, value)| value),
            _ => None,
        }
    }
}
