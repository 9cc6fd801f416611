//! Names of the spec as Rust identifiers. The rules are those of [`api_spec::names`].

use api_spec::model::{Api, Object};
use api_spec::names::{api_fn, api_marker, off_fn, snake};
use proc_macro2::{Ident, Span};

/// The name as an identifier, raw where it is a keyword. Whatever is no identifier
/// is made one, so that no name of a spec can leave the place it is printed in.
pub fn ident(name: &str) -> Ident {
    let name = api_spec::names::ident(name);
    let (raw, bare) = match name.strip_prefix("r#") {
        Some(bare) => (true, bare),
        None => (false, name.as_str()),
    };
    if !api_spec::names::is_ident(bare) {
        let letters = bare.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
        let safe: String = "x_".chars().chain(letters).collect();
        return Ident::new(&safe, Span::call_site());
    }
    match raw {
        true => Ident::new_raw(bare, Span::call_site()),
        false => Ident::new(bare, Span::call_site()),
    }
}

/// `getStorage` -> `GetStorage`, `SocketTask.send` -> `SocketTaskSend`.
pub fn marker(api: &Api, object: Option<&Object>) -> String {
    api_marker(api, object)
}

/// `getStorage` -> `get_storage`.
pub fn function(api: &Api) -> Ident {
    ident(&api_fn(api))
}

/// `compassChange` -> `off_compass_change`.
pub fn off_function(api: &Api) -> Option<Ident> {
    off_fn(api).map(|name| ident(&name))
}

/// A function's name with something behind it: `get_storage` -> `get_storage_future`.
pub fn suffixed(api: &Api, suffix: &str) -> Ident {
    ident(&format!("{}{suffix}", api_fn(api)))
}

/// The name of a static: `GetStorageOptions` -> `GET_STORAGE_OPTIONS`.
pub fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}
