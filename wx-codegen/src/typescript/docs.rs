//! Comments: what the spec says of each item, as JSDoc that cannot leave its comment.
#![allow(dead_code, unused_imports)] // until the declarations call all of it

use api_spec::Spec;
use api_spec::model::{
    About, Api, Deprecated, ErrorReason, Family, Field, Kind, NamedKind, Object, Off, SyncTwin,
    Text, TypeDef, TypeExpr, TypeKind,
};

use api_spec::types::Literal;

use super::Language;
use crate::rust::markdown::is_address;
pub use roles::Role;
use words::Voice;

mod roles;
#[cfg(test)]
mod tests;
mod text;
mod words;

/// Lines are broken after so many columns, if they can be.
const WIDTH: usize = 100;

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

impl Doc {
    /// A function: what it does and needs, how it fails, an example.
    pub fn api(api: &Api, language: Language) -> Doc {
        let doc = Doc::texts(&api.doc, language, |voice| voice.needs(api));
        let doc = match api.kind {
            Kind::Sync => doc.throws(&api.errors, language),
            _ => doc.failures(&api.errors, language),
        };
        doc.since(api.since.as_deref())
            .deprecated(api.deprecated.as_ref(), language)
            .example(api.example.as_deref())
            .see(api.link.as_deref())
    }

    /// The Sync form of a function.
    pub fn sync_twin(api: &Api, twin: &SyncTwin, language: Language) -> Doc {
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
        let thrown = |error: &&ErrorReason| !twin.on_fail.contains_key(&error.reason);
        let errors: Vec<_> = api.errors.iter().filter(thrown).cloned().collect();
        doc.throws(&errors, language).about(&twin.about, language)
    }

    /// The off function of an event.
    pub fn off(api: &Api, language: Language) -> Doc {
        let on = text::code(&api.js_name());
        let doc = match (is_empty(&api.off_about.doc), api.off) {
            (false, _) => Doc::texts(&api.off_about.doc, language, |_| String::new()),
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
        doc.about(&api.off_about, language)
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
        Doc::texts(&ty.doc, language, |_| String::new())
            .enum_values(ty, language)
            .since(ty.since.as_deref())
    }

    /// An object.
    pub fn object(object: &Object, language: Language) -> Doc {
        Doc::texts(&object.doc, language, |_| String::new())
            .since(object.since.as_deref())
            .deprecated(object.deprecated.as_ref(), language)
            .see(object.link.as_deref())
    }

    /// A text alone: the return value of a function, say.
    pub fn text(text: &Text, language: Language) -> Doc {
        Doc::texts(text, language, |_| String::new())
    }

    /// The heading of a family, which belongs to no declaration.
    pub fn family(family: &Family, language: Language) -> Doc {
        let title = words::remark(&family.title, language);
        let title = if title.is_empty() { text::line(&family.name) } else { title };
        let doc = Doc::texts(&family.doc, language, |_| String::new());
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

/// How comments are put together. Whatever comes in here is safe already.
impl Doc {
    /// The text of the spec and some facts, in each language that speaks.
    fn texts(text: &Text, language: Language, facts: impl Fn(Voice) -> String) -> Doc {
        let mut doc = Doc::default();
        for voice in Voice::of(text, language) {
            let mut lines = text::lines(voice.text(text));
            let facts = facts(voice);
            if let Some(last) = lines.last_mut().filter(|_| !facts.is_empty()) {
                *last = voice.join([Some(voice.ended(last)), Some(facts)]);
            }
            doc = doc.paragraph(&lines.join("\n"));
        }
        doc
    }

    /// A text of ours, in each language.
    fn ours(language: Language, say: impl Fn(Voice) -> String) -> Doc {
        Voice::all(language)
            .into_iter()
            .fold(Doc::default(), |doc, voice| doc.paragraph(&say(voice)))
    }

    fn paragraph(mut self, text: &str) -> Doc {
        if !text.is_empty() {
            self.blank();
            self.lines.extend(text.split('\n').map(|line| Line::Text(line.into())));
        }
        self
    }

    /// An empty line, unless the comment is empty itself.
    fn blank(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(Line::Text(String::new()));
        }
    }

    fn list(mut self, title: &str, items: Vec<String>) -> Doc {
        if !items.is_empty() {
            self = self.paragraph(title);
            self.lines.extend(items.iter().map(|item| Line::Text(format!("- {item}"))));
        }
        self
    }

    /// A tag with its text; nothing if there is no text.
    fn tag(mut self, name: &str, text: &str) -> Doc {
        if !text.is_empty() {
            self.bare_tag(name, text);
        }
        self
    }

    fn bare_tag(&mut self, name: &str, text: &str) {
        let is_tag = |line: &Line| matches!(line, Line::Text(text) if text.starts_with('@'));
        if self.lines.last().is_some_and(|last| !is_tag(last)) {
            self.blank();
        }
        self.lines.push(Line::Text(format!("@{name} {text}").trim_end().into()));
    }

    fn about(self, about: &About, language: Language) -> Doc {
        self.since(about.since.as_deref())
            .deprecated(about.deprecated.as_ref(), language)
            .see(about.link.as_deref())
    }

    fn since(self, version: Option<&str>) -> Doc {
        self.tag("since", &version.map(text::line).unwrap_or_default())
    }

    fn deprecated(mut self, deprecated: Option<&Deprecated>, language: Language) -> Doc {
        if let Some(deprecated) = deprecated {
            let say = |voice: Voice| voice.farewell(deprecated);
            self.bare_tag("deprecated", &words::each(&Voice::all(language), "; ", say));
        }
        self
    }

    /// The official page; nothing if its address is none of the web.
    fn see(self, link: Option<&str>) -> Doc {
        match link.filter(|link| is_address(link)) {
            // the bare address: a title would be broken at the end of a line
            Some(link) => self.tag("see", &link.replace('@', "%40")),
            None => self,
        }
    }

    fn failures(self, errors: &[ErrorReason], language: Language) -> Doc {
        let title = |voice: Voice| voice.say("Failures:", "失败原因：");
        let title = words::each(&Voice::all(language), " / ", title);
        self.list(&title, errors.iter().map(|error| words::reason(error, language)).collect())
    }

    fn throws(self, errors: &[ErrorReason], language: Language) -> Doc {
        let throws = |doc: Doc, error| doc.tag("throws", &words::reason(error, language));
        errors.iter().fold(self, throws)
    }

    /// What the values of an enum mean that is printed in place of a field's type.
    fn values(self, ty: &TypeExpr, spec: &Spec, language: Language) -> Doc {
        match ty {
            TypeExpr::List(item) | TypeExpr::Map(item) => self.values(item, spec, language),
            TypeExpr::Named { name, kind: NamedKind::Enum } => {
                match spec.ty(name).filter(|ty| ty.inline) {
                    Some(ty) => self.enum_values(ty, language),
                    None => self,
                }
            }
            _ => self,
        }
    }

    /// The values of an enum; none if nothing is known of them, as the type shows them.
    fn enum_values(self, ty: &TypeDef, language: Language) -> Doc {
        let TypeKind::Enum(values) = &ty.kind else { return self };
        if values.iter().all(|value| is_empty(&value.doc) && value.since.is_none()) {
            return self;
        }
        let item = |value: &api_spec::model::EnumValue| {
            let since = value.since.as_ref().map(|v| format!(" ({}+)", text::line(v)));
            let name =
                format!("{}{}", text::code(&words::json(&value.value)), since.unwrap_or_default());
            match words::remark(&value.doc, language) {
                text if text.is_empty() => name,
                text => format!("{name}: {text}"),
            }
        };
        let title = |voice: Voice| voice.say("Values:", "可选值：");
        let title = words::each(&Voice::all(language), " / ", title);
        self.list(&title, values.iter().map(item).collect())
    }

    /// The example, in a fence that it cannot close.
    fn example(mut self, example: Option<&str>) -> Doc {
        let Some(example) = example.filter(|example| !example.trim().is_empty()) else {
            return self;
        };
        let runs = example.split(|c| c != '`').map(str::len);
        let fence = "`".repeat(runs.max().unwrap_or_default().max(2) + 1);
        self.bare_tag("example", "");
        self.lines.push(Line::Code(format!("{fence}js")));
        let lines = example.trim_end().split(['\n', '\r']);
        self.lines.extend(lines.map(|line| Line::Code(text::example(line))));
        self.lines.push(Line::Code(fence));
        self
    }
}

fn is_empty(text: &Text) -> bool {
    text.en.trim().is_empty() && text.zh.trim().is_empty()
}
