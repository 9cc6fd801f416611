//! Tokens of declarations, as far as nesting goes.

use super::Refusal;

/// A token.
pub(super) struct Token<'a> {
    pub(super) kind: Kind<'a>,
    pub(super) at: u32,
    /// There is a line break between it and the token before.
    pub(super) begins_line: bool,
}

pub(super) enum Kind<'a> {
    /// A name, a keyword or a number.
    Word(&'a str),
    /// A string.
    Text,
    /// `(`, `[`, `{`; a backtick for the beginning of a template, `$` for its `${`.
    Open(u8),
    /// `)`, `]`, `}`; a backtick for the end of a template.
    Close(u8),
    /// Anything else, a byte or a character at a time; `=` is `=>` as well.
    Punctuation(u8),
}

impl Token<'_> {
    /// A type may end with it, and no type goes on behind it with a name.
    pub(super) fn ends_type(&self) -> bool {
        match self.kind {
            Kind::Word(word) => !OPERATORS.contains(&word) && !MODIFIERS.contains(&word),
            Kind::Text | Kind::Close(_) => true,
            Kind::Punctuation(byte) => byte == b'>',
            Kind::Open(_) => false,
        }
    }
}

/// Words that a type goes on behind.
const OPERATORS: [&str; 13] = [
    "abstract", "asserts", "extends", "import", "in", "infer", "is", "keyof", "new", "out",
    "readonly", "typeof", "unique",
];

/// Words that the parser may take for a modifier of the name behind them, even of a type
/// parameter, where it complains later.
const MODIFIERS: [&str; 11] = [
    "accessor",
    "async",
    "const",
    "declare",
    "default",
    "export",
    "override",
    "private",
    "protected",
    "public",
    "static",
];

/// What the position is in.
#[derive(PartialEq)]
enum Within {
    Brace,
    Template,
}

/// The tokens of a text. Comments are none.
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
    within: Vec<Within>,
}

impl<'a> Tokens<'a> {
    pub(super) fn of(text: &'a str) -> Tokens<'a> {
        let mut tokens = Tokens { text, at: 0, within: Vec::new() };
        // `#!` begins a comment, only here.
        if text.starts_with("#!") {
            tokens.skip_line();
        }
        tokens
    }

    /// A name follows on the same line. An operator between two operands is none.
    pub(super) fn word_follows(&self) -> bool {
        let rest = self.rest().trim_start_matches([' ', '\t']);
        let word = rest.get(..word_end(rest)).unwrap_or_default();
        !matches!(word, "" | "as" | "extends" | "in" | "instanceof" | "is" | "of" | "satisfies")
    }

    /// The next byte is this one.
    pub(super) fn follows(&self, byte: u8) -> bool {
        self.rest().as_bytes().first() == Some(&byte)
    }

    pub(super) fn next(&mut self) -> Result<Option<Token<'a>>, Refusal> {
        let in_template = self.within.last() == Some(&Within::Template);
        let begins_line = !in_template && self.skip_space()?;
        let start = self.at;
        let Some(first) = self.rest().chars().next() else {
            return Ok(None);
        };
        let kind = if in_template {
            match self.template()? {
                Some(kind) => kind,
                None => return Ok(None),
            }
        } else {
            self.code(first)?
        };
        Ok(Some(Token { kind, at: offset(start), begins_line }))
    }

    fn code(&mut self, first: char) -> Result<Kind<'a>, Refusal> {
        let word = word_end(self.rest());
        if word > 0 {
            let word = self.rest().get(..word).unwrap_or_default();
            self.at += word.len();
            return Ok(Kind::Word(word));
        }
        let start = self.at;
        self.at += first.len_utf8();
        Ok(match first {
            '(' => Kind::Open(b'('),
            '[' => Kind::Open(b'['),
            ')' => Kind::Close(b')'),
            ']' => Kind::Close(b']'),
            '{' => {
                self.within.push(Within::Brace);
                Kind::Open(b'{')
            }
            '}' => {
                self.within.pop();
                Kind::Close(b'}')
            }
            '`' => {
                self.within.push(Within::Template);
                Kind::Open(b'`')
            }
            '\'' | '"' => {
                self.string(first, start)?;
                Kind::Text
            }
            '=' if self.follows(b'>') => {
                self.at += 1;
                Kind::Punctuation(b'=')
            }
            // A regular expression would hide brackets, an escaped name be no word.
            '/' | '\\' => {
                let what = format!("unexpected `{first}`: declarations have no use for it");
                return Err((offset(start), what));
            }
            other => Kind::Punctuation(u8::try_from(other).unwrap_or_default()),
        })
    }

    /// To the end of the template, or into its next `${`.
    fn template(&mut self) -> Result<Option<Kind<'a>>, Refusal> {
        let start = self.at;
        while let Some(at) = self.rest().find(['`', '$', '\\']) {
            let found = self.rest().as_bytes().get(at..).unwrap_or_default();
            let (length, kind) = match found {
                [b'`', ..] => (1, Some(Kind::Close(b'`'))),
                [b'$', b'{', ..] => (2, Some(Kind::Open(b'$'))),
                [b'$', ..] => (1, None),
                _ => (1 + self.escaped(at), None),
            };
            self.at += at + length;
            match kind {
                Some(Kind::Close(_)) => drop(self.within.pop()),
                Some(_) => self.within.push(Within::Brace),
                None => continue,
            }
            return Ok(kind);
        }
        Err((offset(start), "a template that does not end".into()))
    }

    fn string(&mut self, quote: char, start: usize) -> Result<(), Refusal> {
        while let Some(at) = self.rest().find([quote, '\\', '\n', '\r']) {
            let found = self.rest().as_bytes().get(at).copied().unwrap_or_default();
            match found {
                b'\\' => self.at += at + 1 + self.escaped(at),
                b'\n' | b'\r' => break,
                _ => {
                    self.at += at + 1;
                    return Ok(());
                }
            }
        }
        Err((offset(start), "a string that does not end on its line".into()))
    }

    /// The length of what stands behind the backslash at a distance from here.
    fn escaped(&self, at: usize) -> usize {
        let rest = self.rest().get(at + 1..).unwrap_or_default();
        if rest.starts_with("\r\n") {
            return 2;
        }
        rest.chars().next().map_or(0, char::len_utf8)
    }

    /// Skips spaces and comments; whether there was a line break among them.
    fn skip_space(&mut self) -> Result<bool, Refusal> {
        let mut broke = false;
        loop {
            let rest = self.rest();
            if rest.starts_with("//") {
                self.skip_line();
            } else if rest.starts_with("/*") {
                let Some(length) = rest.get(2..).and_then(|rest| rest.find("*/")) else {
                    return Err((offset(self.at), "a comment that does not end".into()));
                };
                let comment = rest.get(..length).unwrap_or_default();
                broke |= comment.contains(BREAKS);
                self.at += length + 4;
            } else {
                // Other characters that look like spaces are tokens: they end words.
                let skipped =
                    rest.find(|char| !BREAKS.contains(&char) && char != ' ' && char != '\t');
                let skipped = skipped.unwrap_or(rest.len());
                if skipped == 0 {
                    return Ok(broke);
                }
                broke |= rest.get(..skipped).is_some_and(|space| space.contains(BREAKS));
                self.at += skipped;
            }
        }
    }

    fn skip_line(&mut self) {
        self.at += self.rest().find(BREAKS).unwrap_or(self.rest().len());
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }
}

/// What ends a line.
const BREAKS: [char; 4] = ['\n', '\r', '\u{2028}', '\u{2029}'];

/// The length of the ASCII word that a text begins with.
fn word_end(text: &str) -> usize {
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$');
    text.bytes().take_while(|byte| part(byte)).count()
}

/// Files are smaller than the largest offset.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
