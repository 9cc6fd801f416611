//! What was annotated: a function, or an impl block. Bodies are never parsed;
//! they stay the tokens that they are, so that an editor lives on in a broken one.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::{
    Attribute, Error, FnArg, Generics, Result, Signature, Token, Type, Visibility, braced,
    parse::{Parse, ParseStream},
    token::Brace,
};

/// What carries the attribute.
pub enum Item {
    Function(Function),
    Impl(Impl),
}

/// A function or method: its signature, parsed, and its body, not.
pub struct Function {
    pub attrs: Vec<Attribute>,
    pub vis: Visibility,
    pub sig: Signature,
    pub body: TokenStream,
}

/// An impl block without a trait.
pub struct Impl {
    pub attrs: Vec<Attribute>,
    pub impl_token: Token![impl],
    pub generics: Generics,
    pub self_ty: Type,
    brace: Brace,
    inner: Vec<Attribute>,
    pub members: Vec<Member>,
}

/// What stands in an impl block.
pub enum Member {
    Function(Box<Function>),
    /// A constant, a type, a macro call: none of ours.
    Other(TokenStream),
}

impl Parse for Item {
    fn parse(input: ParseStream) -> Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        if input.peek(Token![impl]) {
            return Impl::parse(attrs, input).map(Item::Impl);
        }
        let vis = input.parse()?;
        if !at_function(input) {
            return Err(
                input.error("`#[wx_api]` goes on a function, or on the impl block of a type")
            );
        }
        Ok(Item::Function(Function { attrs, vis, sig: input.parse()?, body: input.parse()? }))
    }
}

impl Impl {
    fn parse(attrs: Vec<Attribute>, input: ParseStream) -> Result<Self> {
        let impl_token = input.parse()?;
        let mut generics: Generics = input.parse()?;
        let self_ty: Type = input.parse()?;
        if input.peek(Token![for]) {
            let message = "`#[wx_api]` goes on the impl block of a type itself: \
                           the methods of a trait are no APIs";
            return Err(Error::new_spanned(self_ty, message));
        }
        generics.where_clause = input.parse()?;
        let content;
        let brace = braced!(content in input);
        let inner = content.call(Attribute::parse_inner)?;
        let mut members = Vec::new();
        while !content.is_empty() {
            members.push(content.parse()?);
        }
        Ok(Impl { attrs, impl_token, generics, self_ty, brace, inner, members })
    }
}

impl Parse for Member {
    fn parse(input: ParseStream) -> Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis: Visibility = input.parse()?;
        if at_function(input) {
            let (sig, body) = (input.parse()?, input.parse::<TokenTree>()?);
            let body = body.into();
            let function = Function { attrs, vis, sig, body };
            return Ok(Member::Function(Box::new(function)));
        }
        // a constant may hold braces before its semicolon
        let to_semicolon = input.peek(Token![const]) || input.peek(Token![type]);
        let mut tokens = quote!(#(#attrs)* #vis);
        while !input.is_empty() {
            let token: TokenTree = input.parse()?;
            let last = match &token {
                TokenTree::Punct(punct) => punct.as_char() == ';',
                TokenTree::Group(group) => !to_semicolon && group.delimiter() == Delimiter::Brace,
                _ => false,
            };
            tokens.append(token);
            if last {
                break;
            }
        }
        Ok(Member::Other(tokens))
    }
}

/// Whether the words up to `fn` come next: `const`, `async`, `unsafe`, `extern "C"`.
fn at_function(input: ParseStream) -> bool {
    let ahead = input.fork();
    while let Ok(TokenTree::Ident(_) | TokenTree::Literal(_)) = ahead.fork().parse() {
        if ahead.peek(Token![fn]) {
            return true;
        }
        if ahead.parse::<TokenTree>().is_err() {
            break;
        }
    }
    false
}

/// Whether this is `#[wx_api]`, by whatever path.
pub fn is_ours(attr: &Attribute) -> bool {
    attr.path().segments.last().is_some_and(|segment| segment.ident == "wx_api")
}

/// Whether this is `#[from]`, which only the attribute knows.
pub fn is_from(attr: &Attribute) -> bool {
    attr.path().is_ident("from")
}

impl ToTokens for Function {
    /// As it was written, but for the marks that only the attribute knows.
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let mut sig = self.sig.clone();
        for input in &mut sig.inputs {
            if let FnArg::Typed(param) = input {
                param.attrs.retain(|attr| !is_from(attr));
            }
        }
        tokens.append_all(self.attrs.iter().filter(|attr| !is_ours(attr)));
        self.vis.to_tokens(tokens);
        sig.to_tokens(tokens);
        tokens.append_all(self.body.clone());
    }
}

impl ToTokens for Impl {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.attrs);
        self.impl_token.to_tokens(tokens);
        self.generics.to_tokens(tokens);
        self.self_ty.to_tokens(tokens);
        self.generics.where_clause.to_tokens(tokens);
        self.brace.surround(tokens, |tokens| {
            tokens.append_all(&self.inner);
            tokens.append_all(&self.members);
        });
    }
}

impl ToTokens for Member {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Member::Function(function) => function.to_tokens(tokens),
            Member::Other(other) => other.to_tokens(tokens),
        }
    }
}
