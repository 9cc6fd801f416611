//! Doc comments: what a spec says of each item, in the order that readers look for it.

use api_spec::model::{
    About, Api, Deprecated, EnumValue, ErrorReason, Field, Object, SyncTwin, Text, TypeDef,
};
use api_spec::types::Literal;
use proc_macro2::TokenStream;
use quote::quote;

pub use super::markdown::{code, english};
use super::markdown::{escape, is_address, visible, wrap};

/// A doc comment in the making: paragraphs of Markdown.
#[derive(Default)]
pub struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// A comment of this text of ours.
    pub fn of(text: impl AsRef<str>) -> Self {
        Doc::default().paragraph(text.as_ref())
    }

    /// A comment of a text of the spec.
    pub fn text(text: &Text) -> Self {
        Doc::default().paragraph(&english(text))
    }

    /// The same, or the name in JavaScript where the spec has no text: it says at least what
    /// is meant, as the name in Rust may differ.
    pub fn named(text: &Text, name: &str) -> Self {
        match english(text).as_str() {
            "" => Doc::of(code(name)),
            text => Doc::of(text),
        }
    }

    /// Adds a paragraph; nothing if it is empty.
    pub fn paragraph(mut self, text: &str) -> Self {
        if !text.is_empty() {
            if !self.lines.is_empty() {
                self.lines.push(String::new());
            }
            self.lines.extend(text.lines().flat_map(wrap));
        }
        self
    }

    /// Adds a title and a list; nothing if the list is empty.
    fn list(self, title: &str, items: Vec<String>) -> Self {
        if items.is_empty() {
            return self;
        }
        let mut doc = self.paragraph(title);
        doc.lines.push(String::new());
        doc.lines.extend(items.iter().flat_map(|item| wrap(&format!("- {item}"))));
        doc
    }

    /// ```text
    /// #[doc = " A line."]
    /// #[doc = " Another."]
    /// ```
    pub fn tokens(&self) -> TokenStream {
        let line = |line: &String| match line.is_empty() {
            true => String::new(),
            false => format!(" {line}"),
        };
        let lines = self.lines.iter().map(line);
        quote!(#(#[doc = #lines])*)
    }
}

/// What the doc comment of a function says beside what its API says for itself.
#[derive(Default)]
pub struct Around<'a> {
    /// The arguments that have no options struct to be documented in.
    pub positional: &'a [&'a Field],
    /// What it takes and gives, where the signature does not show it.
    pub takes: String,
    /// The value that comes back.
    pub returns: Text,
    /// The type whose codes it may fail with, as a link.
    pub faults: Option<String>,
}

/// All that is known of an API.
pub fn api(api: &Api, around: &Around) -> Doc {
    Doc::named(&api.doc, &api.js_name())
        .arguments(around)
        .paragraph(&api_facts(api))
        .example(api.example.as_deref())
        .errors(&api.errors, around)
}

/// The Sync form of an API: `how` says what it is.
pub fn twin(api: &Api, twin: &SyncTwin, how: &str, around: &Around) -> Doc {
    let instead = twin.on_fail.iter().map(|(reason, value)| {
        format!(
            "Gives {} where the asynchronous form fails with {}.",
            code(&literal(value)),
            code(reason)
        )
    });
    let left = |reason: &&ErrorReason| !twin.on_fail.contains_key(&reason.reason);
    let errors: Vec<_> = api.errors.iter().filter(left).cloned().collect();
    Doc::text(&twin.about.doc)
        .paragraph(how)
        .arguments(around)
        .paragraph(&instead.collect::<Vec<_>>().join(" "))
        .paragraph(&about_facts(&twin.about))
        .errors(&errors, around)
}

/// The off function of an event: `how` says what it does with listeners.
pub fn off(about: &About, how: &str) -> Doc {
    Doc::text(&about.doc).paragraph(how).paragraph(&about_facts(about))
}

/// The marker of an API: what the API does, in a sentence, and who calls it.
pub fn marker(api: &Api, called: &str) -> Doc {
    let text = english(&api.doc);
    Doc::of(first_sentence(&text))
        .paragraph(&facts([Some(format!("Called as {called}.")), page(api.link.as_deref())]))
}

/// An object.
pub fn object(object: &Object) -> Doc {
    Doc::named(&object.doc, &object.name).paragraph(&facts([
        object.since.as_ref().map(|v| since_fact(v)),
        object.deprecated.as_ref().map(farewell),
        page(object.link.as_deref()),
    ]))
}

/// `#[deprecated]` with what to use instead; rustdoc makes a sentence of it.
pub fn deprecation(deprecated: Option<&Deprecated>) -> Option<TokenStream> {
    let deprecated = deprecated?;
    let since = deprecated.since.as_ref().map(|v| quote!(since = #v,));
    let note = match &deprecated.instead {
        Some(name) => format!("use {}", code(name)),
        None => "the platform gave it up".to_string(),
    };
    Some(quote!(#[deprecated(#since note = #note)]))
}

impl Doc {
    /// What goes in and comes out.
    fn arguments(self, around: &Around) -> Self {
        let argument = |field: &&Field| {
            let text = english(&field.doc).replace('\n', " ");
            let facts = field_facts(field);
            let text = if facts.is_empty() { text } else { format!("{} {facts}", ended(&text)) };
            (!text.trim().is_empty()).then(|| format!("{}: {text}", code(&field.name)))
        };
        let returns = match english(&around.returns).as_str() {
            "" => String::new(),
            text => format!("Returns: {text}"),
        };
        self.list("Parameters:", around.positional.iter().filter_map(argument).collect())
            .paragraph(&around.takes)
            .paragraph(&returns)
    }

    fn errors(self, errors: &[ErrorReason], around: &Around) -> Self {
        let codes = around.faults.as_ref().map(|link| format!("the codes of {link}"));
        self.list("# Errors", errors.iter().map(reason).chain(codes).collect())
    }
}

impl Doc {
    /// The JavaScript example, in a fence that it cannot close.
    fn example(mut self, example: Option<&str>) -> Self {
        let Some(example) = example else { return self };
        let runs = example.split(|c| c != '`').map(str::len);
        let fence = "`".repeat(runs.max().unwrap_or_default().max(2) + 1);
        self.lines.push(String::new());
        self.lines.push(format!("{fence}js"));
        self.lines.extend(example.lines().map(visible));
        self.lines.push(fence);
        self
    }
}

/// What is known of a field.
pub fn field(field: &Field) -> Doc {
    let text = match english(&field.doc) {
        text if text.is_empty() => code(&field.name),
        text => text,
    };
    match field_facts(field).as_str() {
        "" => Doc::of(text),
        facts => Doc::of(format!("{} {facts}", ended(&text))),
    }
}

/// A text with a full stop at its end.
fn ended(text: &str) -> String {
    let stop = if text.ends_with(['.', '!', '?', '。', '！', '？']) || text.is_empty() {
        ""
    } else {
        "."
    };
    format!("{text}{stop}")
}

/// The first sentence of a text that was made safe, without the lines that follow.
fn first_sentence(text: &str) -> &str {
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let ends = paragraph.match_indices(". ").map(|(at, _)| at + 1);
    let ends = ends.chain(paragraph.match_indices('。').map(|(at, stop)| at + stop.len()));
    // a full stop within a code span ends no sentence
    let outside = |at: &usize| paragraph[..*at].matches('`').count().is_multiple_of(2);
    &paragraph[..ends.filter(outside).min().unwrap_or(paragraph.len())]
}

/// A type.
pub fn ty(ty: &TypeDef) -> Doc {
    Doc::named(&ty.doc, &ty.name).paragraph(&facts([ty.since.as_ref().map(|v| since_fact(v))]))
}

/// A value of an enum.
pub fn value(value: &EnumValue) -> Doc {
    let since = value.since.as_ref().map(|v| since_fact(v));
    Doc::named(&value.doc, &literal(&value.value)).paragraph(&facts([since]))
}

fn api_facts(api: &Api) -> String {
    facts([
        api.scope.as_ref().map(|scope| format!("Needs the scope {}.", code(scope))),
        api.privacy.as_ref().map(|class| match class.as_str() {
            "general" => "Needs the privacy agreement.".into(),
            class => format!("Needs the privacy agreement, for {}.", code(class)),
        }),
        api.since.as_ref().map(|v| since_fact(v)),
        page(api.link.as_deref()),
    ])
}

fn about_facts(about: &About) -> String {
    facts([about.since.as_ref().map(|v| since_fact(v)), page(about.link.as_deref())])
}

/// The official page; nothing if the address is none.
fn page(link: Option<&str>) -> Option<String> {
    link.filter(|link| is_address(link)).map(|link| format!("[Official page]({link})"))
}

fn field_facts(field: &Field) -> String {
    let range = match (field.min, field.max) {
        (Some(min), Some(max)) => Some(format!("From {min} to {max}.")),
        (Some(min), None) => Some(format!("At least {min}.")),
        (None, Some(max)) => Some(format!("At most {max}.")),
        (None, None) => None,
    };
    facts([
        field.unit.as_ref().map(|unit| format!("Unit: {}.", escape(unit))),
        range,
        field.default.as_ref().map(|value| format!("Default: {}.", code(&literal(value)))),
        field.since.as_ref().map(|v| since_fact(v)),
        field.deprecated.as_ref().map(farewell),
    ])
}

fn facts<const N: usize>(facts: [Option<String>; N]) -> String {
    facts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn since_fact(version: &str) -> String {
    format!("Since {}.", escape(version))
}

fn farewell(deprecated: &Deprecated) -> String {
    let since = deprecated.since.as_ref().map(|v| format!(" since {}", escape(v)));
    let instead = deprecated.instead.as_ref().map(|name| format!("; use {}", code(name)));
    format!("Deprecated{}{}.", since.unwrap_or_default(), instead.unwrap_or_default())
}

fn reason(error: &ErrorReason) -> String {
    let errno = error.errno.map(|n| format!("`errno` {n}"));
    let code_of = error.code.map(|n| format!("`errCode` {n}"));
    let numbers: Vec<_> = [errno, code_of].into_iter().flatten().collect();
    let words = match numbers.is_empty() {
        true => code(&error.reason),
        false => format!("{} ({})", code(&error.reason), numbers.join(", ")),
    };
    match english(&error.doc).replace('\n', " ").as_str() {
        "" => words,
        text => format!("{words}: {text}"),
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Null => "null".into(),
        Literal::Bool(value) => value.to_string(),
        Literal::Int(value) => value.to_string(),
        Literal::Number(value) => value.to_string(),
        Literal::String(text) => format!("\"{text}\""),
        Literal::List(items) => {
            let items: Vec<_> = items.iter().map(literal).collect();
            format!("[{}]", items.join(", "))
        }
        Literal::Map(entries) => {
            let entry = |(key, value): &(String, Literal)| format!("{key}: {}", literal(value));
            let entries: Vec<_> = entries.iter().map(entry).collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_cannot_close_its_fence() {
        let doc = Doc::of("x").example(Some("````\nlet x = 1;"));
        assert_eq!(doc.lines, ["x", "", "`````js", "````", "let x = 1;", "`````"]);
    }

    #[test]
    fn a_sentence_ends_at_a_full_stop_outside_of_code() {
        let cases = [
            ("Saves `a. b` here. And there.", "Saves `a. b` here."),
            ("保存数据。然后返回。", "保存数据。"),
            ("No end", "No end"),
            ("", ""),
        ];
        for (text, want) in cases {
            assert_eq!(first_sentence(text), want);
        }
    }

    #[test]
    fn a_page_is_linked_if_it_is_an_address() {
        assert_eq!(
            page(Some("https://a.test/b")).as_deref(),
            Some("[Official page](https://a.test/b)")
        );
        for link in ["x", "https://a.test/) [b](c", "https://a.test/\n# evil", "javascript:evil()"]
        {
            assert_eq!(page(Some(link)), None);
        }
    }
}
