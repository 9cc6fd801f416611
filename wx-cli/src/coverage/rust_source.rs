//! Host functions in Rust sources: what carries `#[wx_api]`, and what is emitted.
//!
//! Sources are read as tokens, so that functions inside of modules, functions and macros are
//! found too, and nothing needs to compile. What stands under `#[cfg(test)]` is left out.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::{Path, Signature, ext::IdentExt, parse::Parser};

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// The marker of the API: `GetStorage`.
    pub marker: String,
    pub sort: Sort,
    /// The line, counted from 1.
    pub line: usize,
}

/// What it does for the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A function that answers at once, or the source of an event.
    Plain,
    /// A function whose answer takes time.
    Waiting,
    /// `emits::<OnGust>`: the host declares that it emits the event.
    Emits,
    /// `emit::<CartOnChange>`: the event is emitted.
    Emit,
}

/// Reads a source. The error is a line and what is wrong there.
pub fn scan(text: &str) -> Result<Vec<Found>, (usize, String)> {
    let text = text.trim_start_matches('\u{feff}');
    // a comment keeps the lines as they are
    let script = text.starts_with("#!") && !text.starts_with("#![");
    let source = if script { format!("//{text}") } else { text.to_owned() };
    let tokens: TokenStream = source
        .parse()
        .map_err(|error: proc_macro2::LexError| (error.span().start().line, error.to_string()))?;
    let mut found = Vec::new();
    walk(tokens, None, &mut found);
    Ok(found)
}

/// The impl block with `#[wx_api]` that functions stand in.
#[derive(Clone)]
struct Block {
    object: Option<Path>,
}

/// What attributes say of the item behind them.
#[derive(Default)]
struct Marks {
    ours: Option<Words>,
    test: bool,
}

/// What stands in the parentheses of `#[wx_api(...)]`.
#[derive(Default)]
struct Words {
    marker: Option<Path>,
    skip: bool,
}

fn walk(tokens: TokenStream, block: Option<&Block>, found: &mut Vec<Found>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut marks = Marks::default();
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        index += 1;
        match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' => {
                if let Some(TokenTree::Group(group)) = tokens.get(index)
                    && group.delimiter() == Delimiter::Bracket
                {
                    marks.read(group);
                    index += 1;
                }
            }
            // `pub(crate)` stands between the attributes and the item
            TokenTree::Ident(word) if word == "pub" => {
                let path = matches!(tokens.get(index), Some(TokenTree::Group(_)));
                index += usize::from(path);
            }
            TokenTree::Ident(word) => {
                emitted(word, &tokens[index..], found);
                if starts_item(word) {
                    let end = end_of_item(&tokens, index);
                    item(&tokens[index - 1..end], &std::mem::take(&mut marks), block, found);
                    index = end;
                }
            }
            TokenTree::Group(group) => {
                marks = Marks::default();
                walk(group.stream(), None, found);
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => marks = Marks::default(),
        }
    }
}

/// Whether a word begins an item that attributes are of.
fn starts_item(word: &Ident) -> bool {
    ["impl", "fn", "async", "const", "unsafe", "extern", "mod"].iter().any(|start| word == start)
}

/// Behind the braces of an item, or its semicolon.
fn end_of_item(tokens: &[TokenTree], from: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    let rest = tokens.get(from..).unwrap_or_default();
    rest.iter().position(ends).map_or(tokens.len(), |position| from + position + 1)
}

fn item(tokens: &[TokenTree], marks: &Marks, block: Option<&Block>, found: &mut Vec<Found>) {
    if marks.test {
        return;
    }
    let (head, body) = match tokens.split_last() {
        Some((TokenTree::Group(body), head)) if body.delimiter() == Delimiter::Brace => {
            (head, body.stream())
        }
        _ => (tokens, TokenStream::new()),
    };
    let is_impl = matches!(head.first(), Some(TokenTree::Ident(word)) if word == "impl");
    if is_impl && let Some(words) = &marks.ours {
        walk(body, Some(&Block { object: words.marker.clone() }), found);
        return;
    }
    if let Ok(sig) = syn::parse2::<Signature>(head.iter().cloned().collect()) {
        function(&sig, marks, block, found);
    }
    // a signature may hold generics, a body functions of its own
    walk(body, None, found);
}

fn function(sig: &Signature, marks: &Marks, block: Option<&Block>, found: &mut Vec<Found>) {
    let method = sig.receiver().is_some();
    let is_api = match block {
        Some(_) => method && !marks.ours.as_ref().is_some_and(|words| words.skip),
        None => !method && marks.ours.is_some(),
    };
    if !is_api {
        return;
    }
    let named = marks.ours.as_ref().and_then(|words| words.marker.as_ref()).map(last);
    let own = api_spec::names::camel(&sig.ident.unraw().to_string());
    let object = block.and_then(|block| block.object.as_ref()).map(last).unwrap_or_default();
    found.push(Found {
        marker: named.unwrap_or(object + &own),
        sort: if waits(sig) { Sort::Waiting } else { Sort::Plain },
        line: sig.ident.span().start().line,
    });
}

/// Whether the answer takes time: an `async fn`, or one that returns a future.
fn waits(sig: &Signature) -> bool {
    fn names_future(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(word) => word.to_string().ends_with("Future"),
            TokenTree::Group(group) => names_future(group.stream()),
            _ => false,
        })
    }
    let returns = match &sig.output {
        syn::ReturnType::Default => TokenStream::new(),
        syn::ReturnType::Type(_, ty) => quote::quote!(#ty),
    };
    sig.asyncness.is_some() || names_future(returns)
}

/// `emits::<OnGust>` and `emit::<CartOnChange>`, by whatever path.
fn emitted(word: &Ident, behind: &[TokenTree], found: &mut Vec<Found>) {
    let sort = match word.to_string().as_str() {
        "emits" => Sort::Emits,
        "emit" => Sort::Emit,
        _ => return,
    };
    let mark = |at: usize, mark: char| matches!(behind.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
    if !(mark(0, ':') && mark(1, ':') && mark(2, '<')) {
        return;
    }
    let path = behind[3..].iter().take_while(|token| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    });
    let Some(TokenTree::Ident(marker)) = path.last() else { return };
    let line = marker.span().start().line;
    found.push(Found { marker: marker.unraw().to_string(), sort, line });
}

impl Marks {
    fn read(&mut self, attribute: &Group) {
        let Ok(meta) = syn::parse2::<syn::Meta>(attribute.stream()) else { return };
        let words = match &meta {
            syn::Meta::List(list) => list.tokens.clone(),
            _ => TokenStream::new(),
        };
        if meta.path().is_ident("cfg") && words.to_string() == "test" {
            self.test = true;
        }
        if meta.path().segments.last().is_some_and(|segment| segment.ident == "wx_api") {
            self.ours = Some(Words::read(words));
        }
    }
}

impl Words {
    fn read(tokens: TokenStream) -> Self {
        let mut words = Words::default();
        for part in tokens
            .into_iter()
            .collect::<Vec<_>>()
            .split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','))
        {
            let part: TokenStream = part.iter().cloned().collect();
            // `crate = path` says where wx-core is
            match Path::parse_mod_style.parse2(part) {
                Ok(path) if path.is_ident("skip") => words.skip = true,
                Ok(path) => words.marker = Some(path),
                Err(_) => {}
            }
        }
        words
    }
}

/// The last name of a path: of `ws::SocketTask`, `SocketTask`.
fn last(path: &Path) -> String {
    path.segments.last().map(|segment| segment.ident.unraw().to_string()).unwrap_or_default()
}
