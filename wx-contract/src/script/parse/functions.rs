//! Functions, with and without arrows.

use std::rc::Rc;

use super::{Parsed, Parser};
use crate::script::{
    ast::{Block, Expression, Function, Name, Statement},
    tokens::Token,
};

impl Parser {
    /// What follows the word `function`.
    pub(super) fn function(&mut self, waits: bool) -> Parsed<Rc<Function>> {
        let name = if self.is("(") { Rc::from("") } else { self.name()? };
        self.method(name, waits)
    }

    /// Parameters and body.
    pub(super) fn method(&mut self, name: Name, waits: bool) -> Parsed<Rc<Function>> {
        let params = self.params()?;
        let body = self.function_body(waits)?;
        Ok(Rc::new(Function { name, params, body, arrow: false, waits }))
    }

    fn params(&mut self) -> Parsed<Vec<Name>> {
        self.expect("(")?;
        let mut params = Vec::new();
        while !self.accept(")") {
            params.push(self.name()?);
            if !self.is(")") {
                self.expect(",")?;
            }
        }
        Ok(params)
    }

    fn function_body(&mut self, waits: bool) -> Parsed<Block> {
        let outer = std::mem::replace(&mut self.waits, waits);
        let body = self.block(true);
        self.waits = outer;
        body
    }

    /// Whether an arrow function begins here.
    pub(super) fn arrow_ahead(&self) -> bool {
        if matches!(self.peek(), Token::Name(_)) {
            return *self.peek_after(1) == Token::Sign("=>");
        }
        if !self.is("(") {
            return false;
        }
        let mut depth = 0;
        for steps in 0.. {
            match self.peek_after(steps) {
                Token::Sign("(") => depth += 1,
                Token::Sign(")") => {
                    depth -= 1;
                    if depth == 0 {
                        return *self.peek_after(steps + 1) == Token::Sign("=>");
                    }
                }
                Token::End => return false,
                _ => {}
            }
        }
        false
    }

    pub(super) fn arrow(&mut self, waits: bool) -> Parsed<Expression> {
        let params = if self.is("(") { self.params()? } else { vec![self.name()?] };
        self.expect("=>")?;
        let body = if self.is("{") {
            self.function_body(waits)?
        } else {
            Rc::from([Statement::Return(Some(self.assignment()?))])
        };
        let function = Function { name: "".into(), params, body, arrow: true, waits };
        Ok(Expression::Function(Rc::new(function)))
    }
}
