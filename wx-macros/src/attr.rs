//! What stands in the parentheses of `#[wx_api(...)]`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{
    Error, LitStr, Path, Result, Token,
    parse::{ParseStream, Parser},
};

use crate::errors::Errors;

/// Where an attribute stands; it decides what it may say.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Function,
    Impl,
    Method,
}

impl Place {
    fn expected(self) -> &'static str {
        match self {
            Place::Function => "an API of the spec such as `GetStorage`, or `crate = path`",
            Place::Impl => "an object of the spec such as `SocketTask`, or `crate = path`",
            Place::Method => "`skip`, or an API of the spec such as `GetStorage`",
        }
    }
}

/// What the attribute says.
#[derive(Default)]
pub struct Attr {
    /// The marker of the API, or the object of the spec.
    pub marker: Option<Path>,
    /// Where wx-core is, if not at `::wx_core`.
    pub krate: Option<Path>,
    /// Whether the method is no API.
    pub skip: bool,
}

impl Attr {
    /// Reads the attribute; what is wrong goes to `errors`, the rest still holds.
    pub fn parse(tokens: TokenStream, place: Place, errors: &mut Errors) -> Self {
        let mut attr = Attr::default();
        let read = |input: ParseStream| {
            while !input.is_empty() {
                match attr.word(input, place) {
                    Err(error) => errors.push(error),
                    Ok(()) if input.is_empty() || input.peek(Token![,]) => {}
                    Ok(()) => errors.push(input.error("expected a comma")),
                }
                skip_to_comma(input)?;
            }
            Ok(())
        };
        if let Err(error) = read.parse2(tokens) {
            errors.push(error);
        }
        attr
    }

    fn word(&mut self, input: ParseStream, place: Place) -> Result<()> {
        let expected = place.expected();
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            let message = format!("expected {expected}: a name without quotes");
            return Err(Error::new(text.span(), message));
        }
        if input.peek(Token![crate]) && input.peek2(Token![=]) {
            return self.krate(input, place);
        }
        let path: Path = match input.call(Path::parse_mod_style) {
            Ok(path) => path,
            Err(error) => return Err(Error::new(error.span(), format!("expected {expected}"))),
        };
        let name = path.to_token_stream().to_string();
        if path.is_ident("skip") {
            if place != Place::Method {
                let message = "`skip` goes on a method of an impl block that carries `#[wx_api]`";
                return Err(Error::new_spanned(path, message));
            }
            self.skip = true;
        } else if input.peek(Token![=]) || input.peek(syn::token::Paren) || !is_marker(&path) {
            let message = format!("unknown key `{name}`, expected {expected}");
            return Err(Error::new_spanned(path, message));
        } else if self.marker.is_some() {
            return Err(Error::new_spanned(
                path,
                "there is one API to a function: remove this name",
            ));
        } else {
            self.marker = Some(path);
        }
        Ok(())
    }

    fn krate(&mut self, input: ParseStream, place: Place) -> Result<()> {
        let key: Token![crate] = input.parse()?;
        input.parse::<Token![=]>()?;
        if place == Place::Method {
            let message = "`crate` goes on the impl block: `#[wx_api(crate = path)] impl ...`";
            return Err(Error::new_spanned(key, message));
        }
        if self.krate.is_some() {
            return Err(Error::new_spanned(key, "duplicate key `crate`"));
        }
        let path = input.call(Path::parse_mod_style);
        let message = "expected a path without quotes, as in `crate = my_core`";
        self.krate = Some(path.map_err(|error| Error::new(error.span(), message))?);
        Ok(())
    }

    /// The path of wx-core.
    pub fn core(&self) -> TokenStream {
        self.krate.as_ref().map_or_else(|| quote!(::wx_core), Path::to_token_stream)
    }
}

/// Whether a path can be a marker: those are types, in upper camel case. A
/// small letter is a misspelt key.
fn is_marker(path: &Path) -> bool {
    let last = path.segments.last().map(|segment| segment.ident.to_string());
    last.is_some_and(|name| !name.starts_with(|first: char| first.is_lowercase()))
}

/// Goes on behind the next comma.
fn skip_to_comma(input: ParseStream) -> Result<()> {
    while !input.is_empty() {
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            break;
        }
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}
