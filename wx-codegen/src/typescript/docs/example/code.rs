//! JavaScript in pieces: on one line where it fits, one entry a line where it does not.

use super::super::text::columns;
use crate::typescript::types::key;

/// A member of an interface in a namespace stands so far right that this gives lines of 100.
const WIDTH: usize = 86;

/// A value in an example.
#[derive(Clone, Debug, PartialEq)]
pub enum Code {
    /// Printed as it is.
    Text(String),
    /// A variable that the program around the example has.
    Variable(String),
    /// Its elements.
    List(Vec<Code>),
    /// Its entries.
    Object(Vec<(String, Code)>),
}

impl Code {
    pub fn text(text: impl Into<String>) -> Code {
        Code::Text(text.into())
    }

    /// Whether a variable of this name is part of it.
    pub fn uses(&self, name: &str) -> bool {
        match self {
            Code::Text(_) => false,
            Code::Variable(variable) => variable == name,
            Code::List(items) => items.iter().any(|item| item.uses(name)),
            Code::Object(entries) => entries.iter().any(|(_, value)| value.uses(name)),
        }
    }

    pub fn flat(&self) -> String {
        match self {
            Code::Text(text) | Code::Variable(text) => text.clone(),
            Code::List(items) => format!("[{}]", all_flat(items)),
            Code::Object(entries) if entries.is_empty() => "{}".into(),
            Code::Object(entries) => {
                let entry = |(name, value): &(String, Code)| match value {
                    Code::Variable(variable) if variable == name => name.clone(),
                    value => format!("{}: {}", key(name), value.flat()),
                };
                format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// It stands at a column of a line with this indent; `after` columns follow it.
    fn print(&self, indent: usize, column: usize, after: usize) -> String {
        let flat = self.flat();
        let pad = " ".repeat(indent + 2);
        let entry = |name: &str, value: &Code| {
            let before = format!("{pad}{name}");
            format!("{before}{},\n", value.print(indent + 2, columns(&before), 1))
        };
        let (open, entries, close): (_, String, _) = match self {
            _ if column + columns(&flat) + after <= WIDTH => return flat,
            Code::Text(_) | Code::Variable(_) => return flat,
            Code::List(items) => ('[', items.iter().map(|item| entry("", item)).collect(), ']'),
            Code::Object(entries) => {
                let named =
                    |(name, value): &(String, Code)| entry(&format!("{}: ", key(name)), value);
                ('{', entries.iter().map(named).collect(), '}')
            }
        };
        format!("{open}\n{entries}{}{close}", " ".repeat(indent))
    }
}

/// A call. Of a long one the last argument is broken, or else each has a line.
pub fn call(callee: &str, arguments: &[Code]) -> String {
    let Some((last, first)) = arguments.split_last() else { return format!("{callee}()") };
    let comma = if first.is_empty() { "" } else { ", " };
    let before = format!("{callee}({}{comma}", all_flat(first));
    let whole = format!("{before}{})", last.print(0, columns(&before), 1));
    if whole.lines().all(|line| columns(line) <= WIDTH) {
        return whole;
    }
    let line = |argument: &Code| format!("  {},\n", argument.print(2, 2, 1));
    format!("{callee}(\n{})", arguments.iter().map(line).collect::<String>())
}

fn all_flat(codes: &[Code]) -> String {
    codes.iter().map(Code::flat).collect::<Vec<_>>().join(", ")
}
