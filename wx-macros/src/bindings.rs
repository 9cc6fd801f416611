//! `bindings! { spec = "spec/shop.yaml", client = Shop }`: the tokens that `cargo wx generate`
//! writes to a file, and an `include_str!` of each spec file so that a change rebuilds.
//!
//! The family `shop` becomes a module `shop`, and all that is in it stands beside it as well.
//! Where a module of that name is there already, give the bindings a module of their own:
//! `mod api { wx_core::bindings! { ... } }`.

use std::path::{Path, PathBuf};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    Error, LitStr, Result, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream},
};
use wx_codegen::rust::{self, RustOptions};

/// What stands in the braces.
struct Input {
    spec: LitStr,
    client: Ident,
    core: TokenStream,
}

/// ```text
/// pub struct Shop { ... }
/// pub mod shop { ... }
/// pub use self::shop::*;
/// const _: &str = ::core::include_str!("/path/to/spec/shop.yaml");
/// ```
pub fn expand(input: TokenStream) -> TokenStream {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let bindings = syn::parse2(input).and_then(|input| bindings(&input, manifest.as_deref()));
    bindings.unwrap_or_else(|error| error.into_compile_error())
}

fn bindings(input: &Input, manifest: Option<&Path>) -> Result<TokenStream> {
    let Some(manifest) = manifest else {
        let message =
            "CARGO_MANIFEST_DIR is not set, so the spec cannot be found: build with cargo";
        return Err(Error::new(input.spec.span(), message));
    };
    let spec = api_spec::load(manifest.join(input.spec.value()));
    let spec = spec.map_err(|report| problems(input, manifest, report))?;
    let options = RustOptions::new(input.client.to_string()).core(input.core.clone());
    let bindings = rust::bindings(&spec, &options);
    let sources = spec.sources.iter().map(|source| source.to_string_lossy());
    Ok(quote!(#bindings #(const _: &str = ::core::include_str!(#sources);)*))
}

/// All mistakes of the spec, each an error of its own, with the file as the macro names it.
fn problems(input: &Input, manifest: &Path, report: api_spec::Report) -> Error {
    let text = |mut problem: api_spec::Problem| {
        if let Ok(relative) = problem.file.strip_prefix(manifest) {
            problem.file = relative.to_path_buf();
        }
        problem.to_string().trim_end().to_string()
    };
    let errors = report.problems.into_iter().map(text);
    let errors = errors.map(|text| Error::new(input.spec.span(), text));
    let all = errors.reduce(|mut all, error| {
        all.combine(error);
        all
    });
    all.unwrap_or_else(|| Error::new(input.spec.span(), "the spec cannot be read"))
}

const EXPECTED: &str = "`spec = \"spec/shop.yaml\"`, `client = Shop` or `crate = path`";

impl Parse for Input {
    fn parse(input: ParseStream) -> Result<Self> {
        let (mut spec, mut client, mut core) = (None, None, None);
        while !input.is_empty() {
            let key = input.call(Ident::parse_any)?;
            let name = key.to_string();
            let double = |there: bool| match there {
                true => Err(Error::new(key.span(), format!("duplicate key `{name}`"))),
                false => Ok(()),
            };
            if !matches!(name.as_str(), "spec" | "client" | "crate") {
                let message = format!("unknown key `{name}`, expected {EXPECTED}");
                return Err(Error::new(key.span(), message));
            }
            input.parse::<Token![=]>()?;
            match name.as_str() {
                "spec" => double(spec.replace(path_in_quotes(input)?).is_some())?,
                "client" => double(client.replace(type_name(input)?).is_some())?,
                _ => double(core.replace(core_path(input)?).is_some())?,
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        let missing = |key| Error::new(input.span(), format!("missing key: add {key}"));
        Ok(Input {
            spec: spec.ok_or_else(|| missing("`spec = \"spec/shop.yaml\"`"))?,
            client: client.ok_or_else(|| missing("`client = Shop`"))?,
            core: core.unwrap_or_else(|| quote!(::wx_core)),
        })
    }
}

fn path_in_quotes(input: ParseStream) -> Result<LitStr> {
    let message = "expected a path in quotes, as in `spec = \"spec/shop.yaml\"`: a file, or a \
                   directory of them, as seen from the crate's Cargo.toml";
    input.parse().map_err(|error: Error| Error::new(error.span(), message))
}

fn type_name(input: ParseStream) -> Result<Ident> {
    let message = "expected the name of a type without quotes, as in `client = Shop`";
    input.parse().map_err(|error: Error| Error::new(error.span(), message))
}

/// The path is used in modules of the bindings, so it must mean the same there.
fn core_path(input: ParseStream) -> Result<TokenStream> {
    let message = "expected a path without quotes, as in `crate = my_core`";
    let path = input.call(syn::Path::parse_mod_style);
    let path = path.map_err(|error| Error::new(error.span(), message))?;
    let first = path.segments.first().map(|segment| segment.ident.to_string());
    if matches!(first.as_deref(), Some("self" | "super")) {
        let message =
            "expected a path that means the same in every module: begin it with `crate::`";
        return Err(Error::new_spanned(path, message));
    }
    Ok(path.to_token_stream())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    /// The macro's tokens, formatted, without the lines that watch the spec files.
    fn expanded(input: TokenStream) -> (String, usize) {
        let mut file: syn::File = syn::parse2(expand(input)).unwrap();
        let all = file.items.len();
        file.items.retain(|item| !matches!(item, syn::Item::Const(item) if item.ident == "_"));
        let watched = all - file.items.len();
        (rust::pretty(file.to_token_stream()), watched)
    }

    fn generated(path: &str, client: &str) -> String {
        let spec = api_spec::load(Path::new(env!("CARGO_MANIFEST_DIR")).join(path));
        let spec = spec.unwrap_or_else(|report| panic!("{report}"));
        let file = rust::file(&spec, &RustOptions::new(client));
        file.split_once('\n').unwrap().1.to_string()
    }

    fn message(input: TokenStream) -> String {
        let input = syn::parse2::<Input>(input).and_then(|input| {
            bindings(&input, Some(Path::new(env!("CARGO_MANIFEST_DIR")))).map(|_| ())
        });
        let messages = input.unwrap_err().into_iter().map(|error| error.to_string());
        messages.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_shop_expands_to_its_generated_file() {
        let path = "../examples/quickstart/spec/shop.yaml";
        let (tokens, watched) = expanded(quote!(spec = #path, client = Shop));
        assert_eq!(tokens, generated(path, "Shop"));
        assert_eq!(watched, 1);
    }

    #[test]
    fn the_catalogue_expands_to_its_generated_file() {
        let (tokens, watched) = expanded(quote!(spec = "../api-spec/wx", client = Wx,));
        assert_eq!(tokens, generated("../api-spec/wx", "Wx"));
        let files = std::fs::read_dir("../api-spec/wx").unwrap();
        let yaml =
            |entry: &std::fs::DirEntry| entry.path().extension().is_some_and(|e| e == "yaml");
        assert_eq!(watched, files.map(|entry| entry.unwrap()).filter(yaml).count());
    }

    #[test]
    fn a_renamed_core_is_named_everywhere() {
        let path = "../examples/quickstart/spec/shop.yaml";
        let (tokens, _) = expanded(quote!(spec = #path, client = Shop, crate = crate::runtime));
        assert!(tokens.contains("use crate::runtime::prelude::*;"));
        assert!(!tokens.contains("wx_core"));
    }

    #[test]
    fn every_mistake_of_the_spec_is_an_error_with_its_place() {
        let said = message(quote!(spec = "../api-spec/tests/bad/ten_mistakes.yaml", client = Shop));
        assert!(said.matches("ten_mistakes.yaml:").count() > 5, "{said}");
        assert!(said.starts_with("../api-spec/tests/bad/ten_mistakes.yaml:"), "{said}");
    }

    #[test]
    fn mistakes_of_the_macro_say_what_to_write() {
        let cases = [
            (quote!(spce = "a"), "unknown key `spce`, expected `spec = "),
            (quote!(spec = shop, client = Shop), "expected a path in quotes"),
            (quote!(spec = "a", client = "Shop"), "expected the name of a type without quotes"),
            (quote!(spec = "a", spec = "b"), "duplicate key `spec`"),
            (quote!(spec = "a"), "missing key: add `client = Shop`"),
            (quote!(client = Shop), "missing key: add `spec = "),
            (quote!(crate = super::core), "begin it with `crate::`"),
            (quote!(spec = "no/such.yaml", client = Shop), "no/such.yaml: error: cannot read"),
        ];
        for (input, expected) in cases {
            let said = message(input);
            assert!(said.contains(expected), "{said}");
        }
    }
}
