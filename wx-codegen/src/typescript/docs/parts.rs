//! The parts of a comment. Whatever comes in here is safe already, or is made so here.

use api_spec::Spec;
use api_spec::model::{
    About, Deprecated, EnumValue, ErrorReason, NamedKind, Text, TypeDef, TypeExpr, TypeKind,
};

use super::words::{self, Voice};
use super::{Doc, Language, Line, Signature, is_empty, text};
use crate::rust::markdown::is_address;

impl Doc {
    /// The text of the spec and some facts, in each language that speaks.
    pub(super) fn texts(text: &Text, language: Language, facts: impl Fn(Voice) -> String) -> Doc {
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
    pub(super) fn ours(language: Language, say: impl Fn(Voice) -> String) -> Doc {
        Voice::all(language)
            .into_iter()
            .fold(Doc::default(), |doc, voice| doc.paragraph(&say(voice)))
    }

    pub(super) fn paragraph(mut self, text: &str) -> Doc {
        if !text.is_empty() {
            self.blank();
            self.lines.extend(text.split('\n').map(|line| Line::Text(line.into())));
        }
        self
    }

    /// An empty line, unless the comment is empty itself.
    pub(super) fn blank(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(Line::Text(String::new()));
        }
    }

    pub(super) fn list(mut self, title: &str, items: Vec<String>) -> Doc {
        if !items.is_empty() {
            self = self.paragraph(&format!("{title}:"));
            self.lines.extend(items.iter().map(|item| Line::Text(format!("- {item}"))));
        }
        self
    }

    /// A tag with its text; nothing if there is no text.
    pub(super) fn tag(mut self, name: &str, text: &str) -> Doc {
        if !text.is_empty() {
            self.bare_tag(name, text);
        }
        self
    }

    pub(super) fn bare_tag(&mut self, name: &str, text: &str) {
        let is_tag = |line: &Line| matches!(line, Line::Text(text) if text.starts_with('@'));
        if self.lines.last().is_some_and(|last| !is_tag(last)) {
            self.blank();
        }
        self.lines.push(Line::Text(format!("@{name} {text}").trim_end().into()));
    }

    pub(super) fn about(self, about: &About, signature: &Signature, language: Language) -> Doc {
        self.since(signature.since(&about.since))
            .deprecated(about.deprecated.as_ref(), language)
            .example(signature.example.as_ref())
            .see(about.link.as_deref())
    }

    pub(super) fn since(self, version: Option<&str>) -> Doc {
        self.tag("since", &version.map(text::line).unwrap_or_default())
    }

    pub(super) fn deprecated(mut self, deprecated: Option<&Deprecated>, language: Language) -> Doc {
        if let Some(deprecated) = deprecated {
            let say = |voice: Voice| voice.farewell(deprecated);
            self.bare_tag("deprecated", &words::each(&Voice::all(language), "; ", say));
        }
        self
    }

    /// With a link to what `@deprecated` names, which is declared as `target`.
    pub fn linked(mut self, name: &str, target: &str) -> Doc {
        for line in &mut self.lines {
            if let Line::Text(text) = line
                && text.starts_with("@deprecated")
            {
                *text = text.replace(&text::code(name), &format!("{{@link {target}}}"));
            }
        }
        self
    }

    /// The official page; nothing if its address is none of the web.
    pub(super) fn see(self, link: Option<&str>) -> Doc {
        match link.filter(|link| is_address(link)) {
            // the bare address: a title would be broken at the end of a line
            Some(link) => self.tag("see", &link.replace('@', "%40")),
            None => self,
        }
    }

    pub(super) fn failures(self, errors: &[ErrorReason], language: Language) -> Doc {
        let reasons = errors.iter().map(|error| words::reason(error, language));
        self.list(&words::title("Failures", "失败原因", language), reasons.collect())
    }

    /// The parameters, then the reasons to throw, each with the type of the error if that has a
    /// name.
    pub(super) fn signature(
        mut self,
        signature: &Signature,
        errors: &[ErrorReason],
        language: Language,
    ) -> Doc {
        for (name, text) in &signature.params {
            self = self.tag("param", &format!("{name} - {text}"));
        }
        let ty = signature.thrown.as_ref().map(|name| format!("{{{name}}}")).unwrap_or_default();
        if errors.is_empty() {
            return self.tag("throws", &ty);
        }
        let text = |error| format!("{ty} {}", words::reason(error, language));
        errors.iter().fold(self, |doc, error| doc.tag("throws", text(error).trim_start()))
    }

    /// What the values of an enum mean that is printed in place of a field's type.
    pub(super) fn values(self, ty: &TypeExpr, spec: &Spec, language: Language) -> Doc {
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
    pub(super) fn enum_values(self, ty: &TypeDef, language: Language) -> Doc {
        let TypeKind::Enum(values) = &ty.kind else { return self };
        if values.iter().all(|value| is_empty(&value.doc) && value.since.is_none()) {
            return self;
        }
        let item = |value: &EnumValue| {
            let since = value.since.as_ref().map(|v| format!(" ({}+)", text::line(v)));
            let name =
                format!("{}{}", text::code(&words::json(&value.value)), since.unwrap_or_default());
            match words::remark(&value.doc, language) {
                text if text.is_empty() => name,
                text => format!("{name}: {text}"),
            }
        };
        let title = words::title("Values", "可选值", language);
        self.list(&title, values.iter().map(item).collect())
    }

    /// The example, in a fence that it cannot close.
    pub(super) fn example(mut self, example: Option<&String>) -> Doc {
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
