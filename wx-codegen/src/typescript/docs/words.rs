//! What comments say in words of our own, in both languages.

use api_spec::model::{Api, Deprecated, ErrorReason, Field, Text};
use api_spec::types::Literal;

use super::text::{code, line};
use crate::typescript::Language;

/// One of the two languages.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    En,
    Zh,
}

impl Voice {
    /// The voices that speak of a text: those that have something to say, where only one has.
    pub fn of(text: &Text, language: Language) -> Vec<Voice> {
        let (en, zh) = (text.en.trim().is_empty(), text.zh.trim().is_empty());
        match language {
            Language::English => vec![Voice::En],
            Language::Chinese => vec![Voice::Zh],
            Language::Both if zh => vec![Voice::En],
            Language::Both if en => vec![Voice::Zh],
            Language::Both => vec![Voice::En, Voice::Zh],
        }
    }

    /// The voices that speak where there is no text of the spec.
    pub fn all(language: Language) -> Vec<Voice> {
        match language {
            Language::English => vec![Voice::En],
            Language::Chinese => vec![Voice::Zh],
            Language::Both => vec![Voice::En, Voice::Zh],
        }
    }

    /// The text in this language, or in the other if that is all there is.
    pub fn text(self, text: &Text) -> &str {
        let (first, second) = match self {
            Voice::En => (&text.en, &text.zh),
            Voice::Zh => (&text.zh, &text.en),
        };
        if first.trim().is_empty() { second } else { first }
    }

    /// One of two wordings.
    pub fn say(self, en: impl Into<String>, zh: impl Into<String>) -> String {
        match self {
            Voice::En => en.into(),
            Voice::Zh => zh.into(),
        }
    }

    /// Sentences one after another: Chinese ones without blanks between them.
    pub fn join<const N: usize>(self, sentences: [Option<String>; N]) -> String {
        let sentences: Vec<_> = sentences.into_iter().flatten().filter(|s| !s.is_empty()).collect();
        sentences.join(&self.say(" ", ""))
    }

    /// A text with a full stop at its end.
    pub fn ended(self, text: &str) -> String {
        let stops = ['.', '!', '?', ':', '。', '！', '？', '：'];
        match text.is_empty() || text.ends_with(stops) {
            true => text.into(),
            false => format!("{text}{}", self.say(".", "。")),
        }
    }

    /// What a call needs before it can succeed.
    pub fn needs(self, api: &Api) -> String {
        let scope = api.scope.as_ref().map(|scope| {
            let scope = code(&format!("scope.{scope}"));
            self.say(format!("Needs {scope}."), format!("需要授权 {scope}。"))
        });
        let privacy = api.privacy.as_ref().map(|class| match class.as_str() {
            "general" => self.say("Needs the privacy agreement.", "用户须已同意隐私协议。"),
            class => self.say(
                format!("Needs the privacy agreement, for {}.", code(class)),
                format!("用户须已就 {} 同意隐私协议。", code(class)),
            ),
        });
        self.join([scope, privacy])
    }

    /// The unit of a field and its bounds.
    pub fn measure(self, field: &Field) -> String {
        let unit = field.unit.as_ref().map(|unit| {
            self.say(format!("Unit: {}.", line(unit)), format!("单位：{}。", line(unit)))
        });
        let range = match (field.min, field.max) {
            (Some(min), Some(max)) => Some(
                self.say(format!("From {min} to {max}."), format!("介于 {min} 与 {max} 之间。")),
            ),
            (Some(min), None) => {
                Some(self.say(format!("At least {min}."), format!("最小为 {min}。")))
            }
            (None, Some(max)) => {
                Some(self.say(format!("At most {max}."), format!("最大为 {max}。")))
            }
            (None, None) => None,
        };
        self.join([unit, range])
    }

    /// What follows `@deprecated`.
    pub fn farewell(self, deprecated: &Deprecated) -> String {
        let since = deprecated.since.as_ref().map(|v| line(v));
        let instead = deprecated.instead.as_ref().map(|name| code(name));
        match (since, instead) {
            (Some(since), Some(instead)) => self.say(
                format!("since {since}, use {instead}"),
                format!("自 {since} 起弃用，请改用 {instead}"),
            ),
            (Some(since), None) => self.say(format!("since {since}"), format!("自 {since} 起弃用")),
            (None, Some(instead)) => {
                self.say(format!("use {instead}"), format!("请改用 {instead}"))
            }
            (None, None) => String::new(),
        }
    }

    /// What a Sync form gives instead of throwing.
    pub fn instead(self, reason: &str, value: &Literal) -> String {
        let (reason, value) = (code(reason), code(&json(value)));
        self.say(
            format!("Returns {value} where {reason} would be thrown."),
            format!("遇到 {reason} 时不抛出异常，而是返回 {value}。"),
        )
    }
}

/// A wording in each of the voices.
pub fn each(voices: &[Voice], between: &str, say: impl Fn(Voice) -> String) -> String {
    let said: Vec<_> = voices.iter().map(|voice| say(*voice)).filter(|s| !s.is_empty()).collect();
    said.join(between)
}

/// A title of ours, in each language.
pub fn title(en: &str, zh: &str, language: Language) -> String {
    each(&Voice::all(language), " / ", |voice| voice.say(en, zh))
}

/// A way to fail: its reason, its codes and when it happens.
pub fn reason(error: &ErrorReason, language: Language) -> String {
    let errno = error.errno.map(|n| format!("`errno` {n}"));
    let err_code = error.code.map(|n| format!("`errCode` {n}"));
    let numbers: Vec<_> = [errno, err_code].into_iter().flatten().collect();
    let words = match numbers.is_empty() {
        true => code(&error.reason),
        false => format!("{} ({})", code(&error.reason), numbers.join(", ")),
    };
    match remark(&error.doc, language) {
        text if text.is_empty() => words,
        text => format!("{words}: {text}"),
    }
}

/// A text as one line, in each language.
pub fn remark(text: &Text, language: Language) -> String {
    each(&Voice::of(text, language), " / ", |voice| line(voice.text(text)))
}

/// A value as JavaScript writes it, on one line and with nothing in it that Markdown reads.
pub fn json(value: &Literal) -> String {
    match value {
        Literal::Null => "null".into(),
        Literal::Bool(value) => value.to_string(),
        Literal::Int(value) => value.to_string(),
        Literal::Number(value) => value.to_string(),
        Literal::String(text) => quoted(text),
        Literal::List(items) => {
            let items: Vec<_> = items.iter().map(json).collect();
            format!("[{}]", items.join(", "))
        }
        Literal::Map(entries) => {
            let entry =
                |(key, value): &(String, Literal)| format!("{}: {}", quoted(key), json(value));
            let entries: Vec<_> = entries.iter().map(entry).collect();
            match entries.is_empty() {
                true => "{}".into(),
                false => format!("{{ {} }}", entries.join(", ")),
            }
        }
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        let hidden =
            c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '`' | '~' | '@' | '\u{feff}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ if hidden => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out.push('"');
    out
}
