//! The grammar of type expressions: one string, read without knowing any name.
//!
//! ```text
//! type     = member { "|" member }
//! member   = name | 'text' | "list" "<" type ">" | "map" "<" type ">"
//!          | "callback" [ "(" [ arg { "," arg } ] ")" ] [ "->" member ]
//! arg      = [ "..." ] name ":" type [ "?" ]
//! ```

/// A type as written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Syntax {
    Name(String),
    /// A text that stands for itself.
    Literal(String),
    List(Box<Syntax>),
    Map(Box<Syntax>),
    Union(Vec<Syntax>),
    Callback {
        params: Vec<Param>,
        returns: Option<Box<Syntax>>,
    },
}

/// An argument of a callback.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Param {
    pub name: String,
    pub ty: Syntax,
    pub optional: bool,
    pub variadic: bool,
}

/// Why an expression is no type.
#[derive(Debug, PartialEq)]
pub(crate) struct Wrong {
    pub message: String,
    pub hint: String,
}

/// Deeper types are refused.
const MAX_DEPTH: usize = 12;
/// Longer expressions are refused.
const MAX_LEN: usize = 1_000;

/// The type, and whether a `?` follows it.
pub(crate) fn parse(text: &str) -> Result<(Syntax, bool), Wrong> {
    if text.len() > MAX_LEN {
        return wrong("a type expression this long", "name its parts under `types:`");
    }
    let mut parser = Parser { rest: text, depth: 0 };
    let ty = parser.union()?;
    let optional = parser.eat("?");
    match parser.peek() {
        None => Ok((ty, optional)),
        Some('[') => wrong("`[]` is not a type", "write `list<T>`"),
        Some('<') => {
            wrong("only `list` and `map` take a type in `<>`", "write `list<T>` or `map<T>`")
        }
        Some(c) => wrong(format!("unexpected `{}` in a type", c.escape_debug()), GRAMMAR),
    }
}

const GRAMMAR: &str =
    "types are names, `list<T>`, `map<T>`, `A | B`, `callback(a: T) -> R` and 'texts in quotes'";

fn wrong<T>(message: impl Into<String>, hint: impl Into<String>) -> Result<T, Wrong> {
    Err(Wrong { message: message.into(), hint: hint.into() })
}

struct Parser<'t> {
    rest: &'t str,
    depth: usize,
}

impl<'t> Parser<'t> {
    fn peek(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    fn eat(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, token: &str) -> Result<(), Wrong> {
        if self.eat(token) {
            return Ok(());
        }
        let found = match self.peek() {
            Some(c) => format!("found `{}`", c.escape_debug()),
            None => "the expression ends".into(),
        };
        wrong(format!("expected `{token}` in a type, {found}"), GRAMMAR)
    }

    fn name(&mut self) -> Option<&'t str> {
        self.peek();
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        (!name.is_empty()).then_some(name)
    }

    fn union(&mut self) -> Result<Syntax, Wrong> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return wrong("a type nested this deep", "name its parts under `types:`");
        }
        let first = self.member()?;
        let mut members = vec![first];
        while self.eat("|") {
            members.push(self.member()?);
        }
        self.depth -= 1;
        Ok(match members.len() {
            1 => members.remove(0),
            _ => Syntax::Union(members),
        })
    }

    fn member(&mut self) -> Result<Syntax, Wrong> {
        if let Some(quote @ ('\'' | '"')) = self.peek() {
            let text = &self.rest[1..];
            let Some(end) = text.find(quote) else {
                return wrong("a text in a type without its closing quote", "close the quote");
            };
            self.rest = &text[end + 1..];
            return Ok(Syntax::Literal(text[..end].to_string()));
        }
        let Some(name) = self.name() else {
            return match self.peek() {
                Some(c) => wrong(format!("unexpected `{}` in a type", c.escape_debug()), GRAMMAR),
                None => wrong("a type is missing", GRAMMAR),
            };
        };
        match name {
            "list" => Ok(Syntax::List(Box::new(self.inner("list")?))),
            "map" => Ok(Syntax::Map(Box::new(self.inner("map")?))),
            "callback" => self.callback(),
            _ => Ok(Syntax::Name(name.to_string())),
        }
    }

    fn inner(&mut self, what: &str) -> Result<Syntax, Wrong> {
        if self.peek() != Some('<') {
            return wrong(
                format!("`{what}` of what?"),
                format!("write `{what}<T>`, or `{what}<any>`"),
            );
        }
        self.expect("<")?;
        let ty = self.union()?;
        self.expect(">")?;
        Ok(ty)
    }

    fn callback(&mut self) -> Result<Syntax, Wrong> {
        let mut params = Vec::new();
        if self.eat("(") && !self.eat(")") {
            loop {
                params.push(self.param()?);
                if self.eat(")") {
                    break;
                }
                self.expect(",")?;
            }
        }
        let returns = match self.eat("->") {
            true => Some(Box::new(self.member()?)),
            false => None,
        };
        Ok(Syntax::Callback { params, returns })
    }

    fn param(&mut self) -> Result<Param, Wrong> {
        let variadic = self.eat("...");
        let Some(name) = self.name() else {
            return wrong("an argument of a callback needs a name", "write `callback(result: T)`");
        };
        if !self.eat(":") {
            let message = format!("the argument `{name}` of a callback needs a type");
            return wrong(message, format!("write `callback({name}: T)`"));
        }
        let ty = self.union()?;
        let optional = self.eat("?");
        Ok(Param { name: name.to_string(), ty, optional, variadic })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn name(text: &str) -> Syntax {
        Syntax::Name(text.into())
    }

    #[test]
    fn every_form_is_read() {
        assert_eq!(parse("string").unwrap(), (name("string"), false));
        assert_eq!(parse("string?").unwrap(), (name("string"), true));
        let list = Syntax::List(Box::new(name("A")));
        assert_eq!(parse("list<A>").unwrap().0, list);
        let all = Syntax::Literal("all".into());
        assert_eq!(parse("list<A> | 'all'").unwrap().0, Syntax::Union(vec![list, all]));
        assert_eq!(parse("map<map<int>>").unwrap().0, {
            Syntax::Map(Box::new(Syntax::Map(Box::new(name("int")))))
        });
    }

    #[test]
    fn a_callback_has_named_arguments_and_a_result() {
        let (ty, optional) = parse("callback(a: T, ...rest: any?) -> boolean?").unwrap();
        let Syntax::Callback { params, returns } = ty else { unreachable!("a callback") };
        assert!(optional);
        assert_eq!(params[0].name, "a");
        assert!(params[1].variadic && params[1].optional);
        assert_eq!(returns, Some(Box::new(name("boolean"))));
        let bare = Syntax::Callback { params: vec![], returns: None };
        assert_eq!(parse("callback").unwrap().0, bare);
        assert_eq!(parse("callback()").unwrap().0, bare);
    }

    #[test]
    fn what_is_no_type_is_refused_with_a_hint() {
        for text in
            ["", "list", "list<", "A |", "A[]", "Array<A>", "callback(a)", "a b", "'x", "A ||B"]
        {
            let wrong = parse(text).unwrap_err();
            assert!(!wrong.hint.is_empty(), "{text}");
        }
        let deep = "list<".repeat(50) + "int" + &">".repeat(50);
        assert!(parse(&deep).is_err());
        assert!(parse(&"a".repeat(2000)).is_err());
    }
}
