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

/// What the language and its library have already, and what all declarations need: a client of
/// such a name would change what it means elsewhere.
const TAKEN: &str = "Array ArrayBuffer AsyncMethodOptionLike BigInt Boolean DataView Date Error \
    Exclude Function GeneralCallbackResult IAnyObject Infinity Intl Iterator JSON Map Math NaN \
    Number Object Parameters Partial Promise PromiseLike PromisifySuccessResult Proxy Readonly \
    Record Reflect RegExp Set String Symbol WeakMap WeakSet __proto__ exports globalThis require";

/// What `connect` gives and its declarations have beside the client.
const CONNECTION: &str = "Connection Failure canIUse close connect ready receive reject report";

/// The value of a flag, if it is a name.
pub fn identifier(flag: &str, name: &str) -> Result<String, String> {
    match is_identifier(name) {
        _ if RESERVED.contains(&name) => {
            Err(format!("{flag} {name}: this is a word of the language, take another"))
        }
        false => Err(format!(
            "{flag} {name}: a name of JavaScript is needed, of the letters a to z, digits, _ and $"
        )),
        true if TAKEN.split(' ').any(|taken| taken == name) => {
            Err(format!("{flag} {name}: the language needs this name itself, take another"))
        }
        true => Ok(name.to_owned()),
    }
}

/// Refuses a name that the module for JavaScript has for something else.
pub fn beside_connection(flag: &str, name: &str) -> Result<(), String> {
    match CONNECTION.split(' ').any(|taken| taken == name) {
        true => Err(format!(
            "{flag} {name}: what connect gives has something else of this name, take another"
        )),
        false => Ok(()),
    }
}

/// The global that holds a client where none is named: `shop` for `Shop`.
pub fn global_of(client: &str) -> Result<String, String> {
    let mut letters = client.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    let global: String = first.into_iter().chain(letters).collect();
    match is_identifier(&global) {
        true => identifier("--global", &global),
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
