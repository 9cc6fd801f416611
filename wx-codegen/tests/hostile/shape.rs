//! What of generated code must not depend on the texts of a spec.

use proc_macro2::{TokenStream, TokenTree};

/// The tokens without doc comments, and with every text the same.
pub fn shape(tokens: TokenStream) -> String {
    let mut out = String::new();
    write(tokens, &mut out);
    out
}

fn write(tokens: TokenStream, out: &mut String) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(p) if p.as_char() == '#' && is_doc(tokens.peek()) => {
                tokens.next();
            }
            TokenTree::Group(group) => {
                *out += &format!("{:?}<", group.delimiter());
                write(group.stream(), out);
                *out += ">";
            }
            TokenTree::Literal(literal) if literal.to_string().starts_with('"') => *out += "\"\" ",
            token => *out += &format!("{token} "),
        }
    }
}

/// A shape without what a formatter adds where a line is long: commas and braces.
pub fn loose(shape: &str) -> String {
    shape.replace("Brace<", "").replace(['>', ','], "").split_whitespace().collect()
}

/// `#[doc = "..."]`, and nothing else that begins with `doc`.
fn is_doc(token: Option<&TokenTree>) -> bool {
    let Some(TokenTree::Group(group)) = token else { return false };
    let tokens: Vec<_> = group.stream().into_iter().collect();
    matches!(&tokens[..], [TokenTree::Ident(doc), TokenTree::Punct(is), TokenTree::Literal(_)]
        if doc == "doc" && is.as_char() == '=')
}
