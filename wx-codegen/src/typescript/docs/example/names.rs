//! Names of variables in examples.

use api_spec::model::TypeExpr;
use api_spec::names::{snake, upper_first};

use crate::typescript::types::{identifier, is_name};

/// Words that a module cannot bind, beside those that nobody can.
const OF_MODULES: [&str; 8] =
    ["implements", "interface", "package", "private", "protected", "public", "undefined", "yield"];

/// Whether a variable can have this name.
pub fn is_bindable(name: &str) -> bool {
    name != "console" && is_variable(name)
}

fn is_variable(name: &str) -> bool {
    is_name(name) && identifier(name) == name && !OF_MODULES.contains(&name)
}

/// The variable that holds an object: `cameraContext`, `bleServer`.
pub fn variable(object: &str) -> String {
    let snake = snake(object);
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let name = words.fold(first, |name, word| name + &upper_first(word));
    if is_variable(&name) { name } else { identifier(&format!("{name}_")) }
}

/// The variable for what a function gives: `windowInfo` of `getWindowInfo`; none for what nothing
/// is known of.
pub fn given(function: &str, ty: &TypeExpr) -> Option<String> {
    if let TypeExpr::Handle(object) = ty {
        return Some(variable(object));
    }
    let function = function.strip_suffix("Sync").unwrap_or(function);
    let rest = ["get", "create", "read"].iter().find_map(|verb| {
        function
            .strip_prefix(verb)
            .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
    });
    Some(match (rest, ty) {
        (Some(rest), _) => variable(rest),
        (None, TypeExpr::Any) => return None,
        (None, TypeExpr::Boolean) => "ok".into(),
        (None, TypeExpr::String) => "text".into(),
        (None, TypeExpr::List(_)) => "list".into(),
        _ => "value".into(),
    })
}
