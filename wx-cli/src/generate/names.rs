//! Names from the command line that end up in JavaScript and TypeScript.

/// What cannot name a constant, an interface or a namespace, in a module neither.
const RESERVED: [&str; 59] = [
    "any",
    "arguments",
    "as",
    "async",
    "await",
    "bigint",
    "boolean",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "never",
    "new",
    "null",
    "number",
    "object",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "string",
    "super",
    "switch",
    "symbol",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "unknown",
    "var",
    "void",
    "while",
    "with",
];

/// The value of a flag, if it is a name.
pub fn identifier(flag: &str, name: &str) -> Result<String, String> {
    match is_identifier(name) {
        true => Ok(name.to_owned()),
        false => Err(format!(
            "{flag} {name}: a name of JavaScript is needed, of the letters a to z, digits, _ and $"
        )),
    }
}

/// The global that holds a client where none is named: `shop` for `Shop`.
pub fn global_of(client: &str) -> Result<String, String> {
    let mut letters = client.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    let global: String = first.into_iter().chain(letters).collect();
    match is_identifier(&global) {
        true => Ok(global),
        false => Err(format!(
            "--client {client}: its constant would be {global}, which is a word of the language: \
             name another with --global"
        )),
    }
}

/// Letters of ASCII only, so that the name of the file is one on every disk.
fn is_identifier(name: &str) -> bool {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    name.starts_with(|c: char| part(c) && !c.is_ascii_digit())
        && name.chars().all(part)
        && !RESERVED.contains(&name)
}
