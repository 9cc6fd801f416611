//! Comments: what the spec says of each item, as JSDoc that cannot leave its comment.

use api_spec::Spec;
use api_spec::model::{
    Api, ErrorReason, Family, Field, Kind, Object, Off, SyncTwin, Text, TypeDef, TypeKind,
};
use api_spec::types::Literal;

use super::Language;
pub use example::Examples;
pub use roles::Role;
use words::Voice;

mod example;
mod parts;
pub(super) mod roles;
#[cfg(test)]
mod tests;
mod text;
pub(super) mod words;

/// Lines are broken after so many columns, if they can be: a member of an interface in a
/// namespace stands 8 further right.
const WIDTH: usize = 92;

/// A comment in the making: lines of Markdown, then tags. Every line of it is safe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doc {
    lines: Vec<Line>,
    /// It divides the file, and belongs to no declaration.
    section: bool,
}

/// A line of a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Line {
    /// Text, broken where it is long.
    Text(String),
    /// Code, printed as it is.
    Code(String),
}

/// What a signature adds to the comment of its function.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// Its parameters, each with what it is.
    pub params: Vec<(String, String)>,
    /// The type of what a Sync function throws, if it has a name.
    pub thrown: Option<String>,
    /// Its example, if the spec has none.
    pub example: Option<String>,
    /// The version of its object, which holds where the spec knows no other.
    pub since: Option<String>,
}

impl Signature {
    fn since<'s>(&'s self, own: &'s Option<String>) -> Option<&'s str> {
        own.as_deref().or(self.since.as_deref())
    }
}

impl Doc {
    /// A function: what it does and needs, how it fails, an example.
    pub fn api(api: &Api, signature: &Signature, language: Language) -> Doc {
        let doc = Doc::texts(&api.doc, language, |voice| voice.needs(api));
        let doc = match api.kind {
            Kind::Sync => doc.signature(signature, &api.errors, language),
            _ => doc.failures(&api.errors, language).signature(signature, &[], language),
        };
        doc.since(signature.since(&api.since))
            .deprecated(api.deprecated.as_ref(), language)
            .example(api.example.as_ref().or(signature.example.as_ref()))
            .see(api.link.as_deref())
    }

    /// The Sync form of a function.
    pub fn sync_twin(api: &Api, twin: &SyncTwin, signature: &Signature, language: Language) -> Doc {
        let instead = |voice: Voice| {
            let of = |(reason, value): (&String, &Literal)| voice.instead(reason, value);
            twin.on_fail.iter().map(of).collect::<Vec<_>>().join(&voice.say(" ", ""))
        };
        let doc = match is_empty(&twin.about.doc) {
            true => Doc::ours(language, |voice| {
                let name = text::code(&api.name);
                let what = voice.say(format!("{name}, at once."), format!("{name} 的同步版本。"));
                voice.join([Some(what), Some(instead(voice))])
            }),
            false => Doc::texts(&twin.about.doc, language, instead),
        };
        let kept = |error: &&ErrorReason| !twin.on_fail.contains_key(&error.reason);
        let errors: Vec<_> = api.errors.iter().filter(kept).cloned().collect();
        doc.signature(signature, &errors, language).about(&twin.about, signature, language)
    }

    /// The off function of an event.
    pub fn off(api: &Api, signature: &Signature, language: Language) -> Doc {
        let on = text::code(&api.js_name());
        let doc = match (is_empty(&api.off_about.doc), api.off) {
            (false, _) => Doc::text(&api.off_about.doc, language),
            (true, Off::All) => Doc::ours(language, |voice| {
                voice.say(
                    format!("Removes all listeners of {on}."),
                    format!("移除 {on} 的全部监听函数。"),
                )
            }),
            (true, _) => Doc::ours(language, |voice| {
                voice.say(
                    format!("Removes a listener of {on}; all of them if none is given."),
                    format!("移除 {on} 的监听函数，不传则移除全部。"),
                )
            }),
        };
        doc.signature(signature, &[], language).about(&api.off_about, signature, language)
    }

    /// A parameter, a member of a type, or a property. The values of an enum that is printed
    /// in place have no other comment, so they are listed here.
    pub fn field(field: &Field, spec: &Spec, language: Language) -> Doc {
        Doc::texts(&field.doc, language, |voice| voice.measure(field))
            .values(&field.ty, spec, language)
            .tag("default", &field.default.as_ref().map(words::json).unwrap_or_default())
            .since(field.since.as_deref())
            .deprecated(field.deprecated.as_ref(), language)
    }

    /// A type.
    pub fn ty(ty: &TypeDef, language: Language) -> Doc {
        let codes = match &ty.kind {
            TypeKind::Error { codes, .. } => codes.as_slice(),
            _ => &[],
        };
        Doc::text(&ty.doc, language)
            .enum_values(ty, language)
            .failures(codes, language)
            .since(ty.since.as_deref())
    }

    /// An object.
    pub fn object(object: &Object, language: Language) -> Doc {
        Doc::text(&object.doc, language)
            .since(object.since.as_deref())
            .deprecated(object.deprecated.as_ref(), language)
            .see(object.link.as_deref())
    }

    /// A text alone.
    pub fn text(text: &Text, language: Language) -> Doc {
        Doc::texts(text, language, |_| String::new())
    }

    /// The heading of a family, which belongs to no declaration.
    pub fn family(family: &Family, language: Language) -> Doc {
        let title = words::remark(&family.title, language);
        let title = if title.is_empty() { text::line(&family.name) } else { title };
        let doc = Doc::text(&family.doc, language);
        let mut all = Doc { section: true, ..Doc::default() }.paragraph(&title);
        if !doc.lines.is_empty() {
            all.blank();
            all.lines.extend(doc.lines);
        }
        all
    }

    /// Prints the comment and the end of its line; nothing if it says nothing.
    pub fn print(&self, out: &mut String, indent: usize) {
        let opening = if self.section { "/*" } else { "/**" };
        let pad = " ".repeat(indent);
        let width = WIDTH.saturating_sub(indent + 3).max(40);
        let lines: Vec<String> = self.lines.iter().flat_map(|line| line.broken(width)).collect();
        let lines: Vec<_> = lines.iter().map(|line| text::harmless(line)).collect();
        match &lines[..] {
            [] => {}
            [line] if text::columns(line) + 3 <= width => {
                out.push_str(&format!("{pad}{opening} {line} */\n"));
            }
            _ => {
                out.push_str(&format!("{pad}{opening}\n"));
                for line in &lines {
                    let line = format!("{pad} * {line}");
                    out.push_str(line.trim_end());
                    out.push('\n');
                }
                out.push_str(&format!("{pad} */\n"));
            }
        }
    }
}

impl Line {
    fn broken(&self, width: usize) -> Vec<String> {
        match self {
            Line::Text(line) => text::wrap(line, width),
            Line::Code(line) => vec![line.clone()],
        }
    }
}

fn is_empty(text: &Text) -> bool {
    text.en.trim().is_empty() && text.zh.trim().is_empty()
}
