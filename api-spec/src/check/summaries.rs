//! Whether every summary says something of its own: no two are equal once the name of what
//! they describe is taken out, and none is the name in words.

use std::collections::HashMap;
use std::path::Path;

use super::members;
use crate::model::{At, Object, Spec, Text};
use crate::names::snake;
use crate::report::Log;

/// Compares the summaries of all functions (on, off and Sync forms are functions of their
/// own), methods and objects, in both languages.
pub(super) fn check(spec: &Spec, log: &Log) {
    let all = described(spec);
    for (language, of) in [("English", english as fn(&Text) -> &str), ("Chinese", chinese)] {
        let mut seen: HashMap<String, &Described> = HashMap::new();
        for one in &all {
            let summary = words(&summary(of(one.text)));
            if summary.is_empty() {
                continue; // the rule of missing texts says so
            }
            let own = one.without_names(&summary);
            if own.is_empty() || one.is_name(&summary) {
                let message = format!("the {language} text of `{}` says its name alone", one.name);
                log.error(one.file, one.at, message, "say what the name does not");
            } else if let Some(first) = seen.get(own.as_str()) {
                let message = format!(
                    "the {language} texts of `{}` and `{}` begin with the same sentence, but \
                     for their names",
                    first.name, one.name
                );
                let hint = format!(
                    "say what only this one does; `{}` stands at {}:{}",
                    first.name,
                    first.file.display(),
                    first.at.line
                );
                log.error(one.file, one.at, message, hint);
            } else {
                seen.insert(own, one);
            }
        }
    }
}

fn english(text: &Text) -> &str {
    &text.en
}

fn chinese(text: &Text) -> &str {
    &text.zh
}

/// A function, a method or an object with its text.
struct Described<'s> {
    /// How readers call it: `getStorage`, `Log.append`.
    name: String,
    /// Its name in words, each way it may be said, the longest first.
    names: Vec<String>,
    text: &'s Text,
    file: &'s Path,
    at: At,
}

impl Described<'_> {
    /// The words of a summary without the name, as it is written or in words.
    fn without_names(&self, summary: &str) -> String {
        let mut rest = format!(" {summary} ");
        for name in &self.names {
            rest = rest.replace(&format!(" {name} "), "  ");
        }
        rest.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether a summary has no word that the name lacks: `Gets the storage.`
    fn is_name(&self, summary: &str) -> bool {
        let plain = |text: &str| -> Vec<String> {
            let words = text.split(' ').filter(|word| !matches!(*word, "a" | "an" | "the"));
            words.map(|word| word.trim_end_matches('s').to_string()).collect()
        };
        let summary = plain(summary);
        self.names.iter().any(|name| plain(name) == summary)
    }
}

fn described(spec: &Spec) -> Vec<Described<'_>> {
    let mut all = Vec::new();
    for family in &spec.families {
        let mut add = |function: &str, event: Option<&str>, object, text, at| {
            all.push(Described {
                name: called(function, object),
                names: forms(function, event, object),
                text,
                file: &family.source,
                at,
            });
        };
        for member in members(family) {
            let (api, object) = (member.api, member.object);
            let js = api.js_name();
            let event = (js != api.name).then_some(api.name.as_str());
            add(&js, event, object, &api.doc, api.at);
            if let Some(off) = api.off_name() {
                add(&off, event, object, &api.off_about.doc, api.at);
            }
            if let Some(sync) = &api.sync {
                add(&sync.name, None, object, &sync.about.doc, sync.at);
            }
        }
        for object in &family.objects {
            add(&object.name, None, None, &object.doc, object.at);
        }
    }
    all
}

fn called(function: &str, object: Option<&Object>) -> String {
    match object {
        Some(object) => format!("{}.{function}", object.name),
        None => function.to_string(),
    }
}

/// What counts as the name in a text: as it is written, and in words.
fn forms(function: &str, event: Option<&str>, object: Option<&Object>) -> Vec<String> {
    let mut forms = Vec::new();
    for name in std::iter::once(function).chain(event) {
        if let Some(object) = object {
            forms.push(words(&format!("{}.{name}", object.name)));
        }
        forms.push(words(&format!("wx.{name}")));
        forms.push(words(name));
        forms.push(snake(name).replace('_', " "));
    }
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms.dedup();
    forms
}

/// The first sentence of a text.
fn summary(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let end = paragraph.find(". ").or_else(|| paragraph.find('。'));
    paragraph[..end.unwrap_or(paragraph.len())].to_string()
}

/// A text as its words, small, one blank between them. Chinese has no words; there it is the
/// text without marks.
fn words(text: &str) -> String {
    let small = text.to_lowercase();
    let words = small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
