//! Object literals.

use std::rc::Rc;

use super::{Parsed, Parser, named};
use crate::script::{
    ast::{Expression, Member},
    tokens::Token,
};

impl Parser {
    pub(super) fn object(&mut self) -> Parsed<Expression> {
        let mut members = Vec::new();
        while !self.accept("}") {
            members.push(self.member()?);
            if !self.is("}") {
                self.expect(",")?;
            }
        }
        Ok(Expression::Object(members))
    }

    fn member(&mut self) -> Parsed<Member> {
        let followed = !matches!(self.peek_after(1), Token::Sign(":" | "," | "(" | "}"));
        if followed && (self.is_word("get") || self.is_word("set")) {
            let get = self.accept_word("get") || !self.accept_word("set");
            let key = self.member_key()?;
            let function = self.method("".into(), false)?;
            return Ok(if get { Member::Get(key, function) } else { Member::Set(key, function) });
        }
        let waits = followed && self.accept_word("async");
        let short = match self.peek() {
            Token::Name(name) => Some(Rc::clone(name)),
            _ => None,
        };
        let literal = !self.is("[");
        let key = self.member_key()?;
        if self.is("(") {
            let function = self.method(short.unwrap_or_else(|| "".into()), waits)?;
            return Ok(Member::Value(key, Expression::Function(function)));
        }
        if self.is(":") && literal && is_proto(&key) {
            return self.error(
                "`['__proto__']`, an own key: `__proto__` alone is not part of this language",
            );
        }
        if self.accept(":") {
            let value = self.assignment()?;
            let value = match short {
                Some(name) => named(value, &name),
                None => value,
            };
            return Ok(Member::Value(key, value));
        }
        match short {
            Some(name) => Ok(Member::Value(key, Expression::Name(name))),
            None => self.error("`:`"),
        }
    }

    fn member_key(&mut self) -> Parsed<Expression> {
        match self.next() {
            Token::Name(name) => Ok(Expression::Text(name.encode_utf16().collect())),
            Token::Text(text) => Ok(Expression::Text(text)),
            Token::Number(number) => Ok(Expression::Number(number)),
            Token::Sign("[") => {
                let key = self.expression()?;
                self.expect("]")?;
                Ok(key)
            }
            _ => self.error("a key"),
        }
    }
}

fn is_proto(key: &Expression) -> bool {
    matches!(key, Expression::Text(text) if text.iter().copied().eq("__proto__".encode_utf16()))
}
