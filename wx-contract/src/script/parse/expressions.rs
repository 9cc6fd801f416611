//! Expressions, from the loosest sign to the tightest.

use super::{Parsed, Parser};
use crate::script::{
    ast::Expression,
    tokens::{Token, tokens},
};

/// Binary signs, the loosest first.
const LEVELS: &[&[&str]] = &[
    &["??"],
    &["||"],
    &["&&"],
    &["===", "!==", "==", "!="],
    &["<=", ">=", "<", ">", "in", "instanceof"],
    &["+", "-"],
    &["*", "/", "%"],
    &["**"],
];

impl Parser {
    pub(super) fn expression(&mut self) -> Parsed<Expression> {
        self.assignment()
    }

    pub(super) fn assignment(&mut self) -> Parsed<Expression> {
        if self.is_word("async") {
            if *self.peek_after(1) == Token::Name("function".into()) {
                self.next();
                self.next();
                return Ok(Expression::Function(self.function(true)?));
            }
            self.next();
            return self.arrow(true);
        }
        if self.arrow_ahead() {
            return self.arrow(false);
        }
        let left = self.choice()?;
        let operator = match self.peek() {
            Token::Sign("=") => None,
            Token::Sign("+=") => Some("+"),
            Token::Sign("-=") => Some("-"),
            _ => return Ok(left),
        };
        self.next();
        let right = self.assignment()?;
        Ok(Expression::Assign(operator, Box::new(left), Box::new(right)))
    }

    fn choice(&mut self) -> Parsed<Expression> {
        let test = self.binary(0)?;
        if !self.accept("?") {
            return Ok(test);
        }
        let then = self.assignment()?;
        self.expect(":")?;
        let otherwise = self.assignment()?;
        Ok(Expression::Choice(Box::new(test), Box::new(then), Box::new(otherwise)))
    }

    fn binary(&mut self, level: usize) -> Parsed<Expression> {
        let Some(signs) = LEVELS.get(level) else {
            return self.unary();
        };
        let mut left = self.binary(level + 1)?;
        loop {
            let found = signs.iter().find(|sign| self.is(sign) || self.is_word(sign));
            let Some(sign) = found else { return Ok(left) };
            self.next();
            let right = self.binary(level + 1)?;
            left = Expression::Binary(sign, Box::new(left), Box::new(right));
        }
    }

    fn unary(&mut self) -> Parsed<Expression> {
        for sign in ["!", "-", "+"] {
            if self.accept(sign) {
                return Ok(Expression::Unary(sign, Box::new(self.unary()?)));
            }
        }
        for word in ["typeof", "void", "delete"] {
            if self.accept_word(word) {
                return Ok(Expression::Unary(word, Box::new(self.unary()?)));
            }
        }
        let operand = self.postfix()?;
        for (sign, operator) in [("++", "+"), ("--", "-")] {
            if self.accept(sign) {
                return Ok(Expression::Step(operator, Box::new(operand)));
            }
        }
        Ok(operand)
    }

    fn postfix(&mut self) -> Parsed<Expression> {
        let mut expression = self.primary()?;
        loop {
            if self.accept(".") {
                let key = Expression::Text(self.name()?.encode_utf16().collect());
                expression = Expression::Property(Box::new(expression), Box::new(key));
            } else if self.accept("[") {
                let key = self.expression()?;
                self.expect("]")?;
                expression = Expression::Property(Box::new(expression), Box::new(key));
            } else if self.is("(") {
                expression = Expression::Call(Box::new(expression), self.arguments()?);
            } else {
                return Ok(expression);
            }
        }
    }

    fn arguments(&mut self) -> Parsed<Vec<Expression>> {
        self.expect("(")?;
        self.list(")")
    }

    fn list(&mut self, end: &str) -> Parsed<Vec<Expression>> {
        let mut items = Vec::new();
        while !self.accept(end) {
            items.push(self.assignment()?);
            if !self.is(end) {
                self.expect(",")?;
            }
        }
        Ok(items)
    }

    fn primary(&mut self) -> Parsed<Expression> {
        Ok(match self.next() {
            Token::Number(number) => Expression::Number(number),
            Token::Text(text) => Expression::Text(text),
            Token::Template(pieces) => {
                let parse = |inner: String| {
                    let mut parser = Parser { tokens: tokens(&inner)?, at: 0, waits: false };
                    parser.expression()
                };
                let pieces = pieces
                    .into_iter()
                    .map(|(text, inner)| Ok((text, inner.map(parse).transpose()?)));
                Expression::Template(pieces.collect::<Parsed<_>>()?)
            }
            Token::Sign("(") => {
                let inside = self.expression()?;
                self.expect(")")?;
                inside
            }
            Token::Sign("[") => Expression::Array(self.list("]")?),
            Token::Sign("{") => self.object()?,
            Token::Name(word) => match &*word {
                "true" => Expression::Boolean(true),
                "false" => Expression::Boolean(false),
                "null" => Expression::Null,
                "undefined" => Expression::Undefined,
                "this" => Expression::This,
                "function" => Expression::Function(self.function(false)?),
                "new" => {
                    let mut class = self.primary()?;
                    while self.accept(".") {
                        let key = Expression::Text(self.name()?.encode_utf16().collect());
                        class = Expression::Property(Box::new(class), Box::new(key));
                    }
                    let args = if self.is("(") { self.arguments()? } else { Vec::new() };
                    Expression::New(Box::new(class), args)
                }
                "await" => return self.error("`await` only before a statement's whole value"),
                _ => Expression::Name(word),
            },
            _ => {
                self.at = self.at.saturating_sub(1);
                return self.error("an expression");
            }
        })
    }
}
