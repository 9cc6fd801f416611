//! What a declaration file must be before the parser sees it: the parser recurses, and some
//! of its look-ahead goes over the rest of an expression again.
//!
//! A token that stands directly in an open bracket may have begun something that is not
//! ended yet, so the sum of these tokens over all open brackets bounds how deep the parser
//! is. A line that begins a declaration, or a member of an interface, ends all that its
//! bracket holds: the sum stays small however long a file is.

mod tokens;

use super::attach::Lines;
use super::error::ReadError;
use tokens::{Kind, Token, Tokens};

/// Larger files are refused, in bytes.
pub(super) const SIZE: usize = 16 << 20;

/// Open tokens of a file that is read. The official file has 55, the most of those beside
/// it 656.
const OPEN: u32 = 20_000;

/// Open tokens that let the parser look ahead, `(`, `<` and `?`. The official file has 6, the
/// most of those beside it 107.
const FORKS: u32 = 500;

/// Brackets in each other. The official file has 5, no file beside it more than 6. Look-ahead
/// within look-ahead takes twice the time per level, and needs a bracket for it.
const BRACKETS: usize = 20;

/// The most stack that a token took in an unoptimised build was 3.8 KiB, a `[` of a tuple.
const STACK_PER_TOKEN: usize = 4 << 10;

/// The stack of a file without tokens, in bytes.
const STACK: usize = 4 << 20;

/// The stack that parsing takes at most, in bytes; or why the file is not parsed.
pub(super) fn check(text: &str) -> Result<usize, ReadError> {
    if text.len() > SIZE {
        return Err(too_large());
    }
    let lines = Lines::of(text);
    let mut guard = Guard {
        lines: &lines,
        brackets: vec![Bracket::new(b'{', 0, false)],
        sum: Counts::default(),
        deepest: Counts::default(),
        interface: false,
    };
    guard.walk(text).map_err(|(offset, what)| ReadError::at(lines.place(offset), what))?;
    Ok(STACK + guard.deepest.open as usize * STACK_PER_TOKEN)
}

pub(super) fn too_large() -> ReadError {
    let limit = SIZE >> 20;
    ReadError::whole(format!("it is larger than {limit} MiB; declarations are not"))
}

/// An offset and what is wrong there.
type Refusal = (u32, String);

#[derive(Clone, Copy, Default)]
struct Counts {
    open: u32,
    forks: u32,
}

/// An open bracket.
struct Bracket {
    opener: u8,
    at: u32,
    /// Tokens that stand directly in it since a line ended all before.
    counts: Counts,
    /// It is the body of an interface: there are neither expressions nor statements in it.
    members: bool,
    /// Statements nest without brackets: after one, no line ends them for sure.
    statements: bool,
}

struct Guard<'t> {
    lines: &'t Lines<'t>,
    /// The outermost stands for the file.
    brackets: Vec<Bracket>,
    sum: Counts,
    deepest: Counts,
    /// `interface Name` stands before: the next brace is its body, or a type before it.
    interface: bool,
}

impl Guard<'_> {
    fn walk(&mut self, text: &str) -> Result<(), Refusal> {
        let mut last = None;
        let mut tokens = Tokens::of(text);
        while let Some(token) = tokens.next()? {
            self.token(&token, last.as_ref(), &tokens)?;
            last = Some(token);
        }
        // What is left open, the parser names with what it expected.
        Ok(())
    }

    fn token(
        &mut self,
        token: &Token<'_>,
        last: Option<&Token<'_>>,
        rest: &Tokens<'_>,
    ) -> Result<(), Refusal> {
        if self.ends_all_before(token, last, rest) {
            self.reset();
        }
        match token.kind {
            Kind::Close(closer) => self.close(closer, token.at)?,
            Kind::Word("interface") if rest.word_follows() => self.interface = true,
            Kind::Word("if" | "else" | "for" | "while" | "do" | "with") => {
                if let Some(bracket) = self.brackets.last_mut() {
                    bracket.statements = true;
                }
            }
            _ => {}
        }
        self.count(token, rest)?;
        if let Kind::Open(opener) = token.kind {
            let members = opener == b'{' && self.interface;
            self.interface &= opener != b'{';
            self.brackets.push(Bracket::new(opener, token.at, members));
            if self.brackets.len() > BRACKETS {
                return Err((token.at, "brackets are nested too deeply here".to_owned()));
            }
        }
        Ok(())
    }

    /// Nothing that was begun in this bracket goes on behind the beginning of this token.
    fn ends_all_before(
        &self,
        token: &Token<'_>,
        last: Option<&Token<'_>>,
        rest: &Tokens<'_>,
    ) -> bool {
        let (Some(bracket), Some(last)) = (self.brackets.last(), last) else {
            return false;
        };
        if bracket.opener != b'{' || (bracket.statements && !bracket.members) {
            return false;
        }
        if matches!(last.kind, Kind::Punctuation(b';')) {
            return true;
        }
        token.begins_line
            && last.ends_type()
            && match token.kind {
                Kind::Word(word) if bracket.members => !word_continues(word),
                Kind::Text => bracket.members,
                Kind::Word(word) => begins_declaration(word) && rest.word_follows(),
                _ => false,
            }
    }

    fn reset(&mut self) {
        if let Some(bracket) = self.brackets.last_mut() {
            self.sum.open -= bracket.counts.open;
            self.sum.forks -= bracket.counts.forks;
            bracket.counts = Counts::default();
        }
        self.interface = false;
    }

    fn close(&mut self, closer: u8, at: u32) -> Result<(), Refusal> {
        let closer = char::from(closer);
        self.reset();
        let Some(open) = self.brackets.pop().filter(|_| !self.brackets.is_empty()) else {
            return Err((at, format!("unexpected `{closer}`: nothing is open")));
        };
        let expected = match open.opener {
            b'(' => ')',
            b'[' => ']',
            b'`' => '`',
            _ => '}',
        };
        if closer == expected {
            return Ok(());
        }
        let line = self.lines.line(open.at);
        let opener = char::from(open.opener);
        let what = format!(
            "expected `{expected}`, for the `{opener}` of line {line}, but found `{closer}`"
        );
        Err((at, what))
    }

    fn count(&mut self, token: &Token<'_>, rest: &Tokens<'_>) -> Result<(), Refusal> {
        // `name?: type` is no condition.
        let fork = match token.kind {
            Kind::Open(opener) => opener == b'(',
            Kind::Punctuation(b'?') => !rest.follows(b':'),
            Kind::Punctuation(byte) => byte == b'<',
            _ => false,
        };
        let forks = u32::from(fork);
        if let Some(bracket) = self.brackets.last_mut() {
            bracket.counts.open += 1;
            bracket.counts.forks += forks;
        }
        self.sum.open += 1;
        self.sum.forks += forks;
        self.deepest.open = self.deepest.open.max(self.sum.open);
        self.deepest.forks = self.deepest.forks.max(self.sum.forks);
        if self.sum.open > OPEN || self.sum.forks > FORKS {
            return Err((token.at, "nested too deeply, or too long for one declaration".into()));
        }
        Ok(())
    }
}

impl Bracket {
    fn new(opener: u8, at: u32, members: bool) -> Bracket {
        Bracket { opener, at, counts: Counts::default(), members, statements: false }
    }
}

/// A word that, with another behind it on the line, can only begin a declaration. `const`
/// begins a type parameter as well.
fn begins_declaration(word: &str) -> bool {
    matches!(
        word,
        "interface" | "type" | "declare" | "export" | "namespace" | "enum" | "let" | "var"
    )
}

/// A word that goes on with the type before it.
fn word_continues(word: &str) -> bool {
    matches!(word, "extends" | "is")
}
