//! YAML as this project writes it: trees to print, and edits of files that people wrote.

mod print;
mod scalar;
#[cfg(test)]
mod tests;

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
}
