//! Statements and blocks.

use std::rc::Rc;

use super::{Parsed, Parser, named};
use crate::script::{
    ast::{Block, Expression, Statement},
    tokens::Token,
};

impl Parser {
    pub(super) fn block(&mut self, own: bool) -> Parsed<Block> {
        self.expect("{")?;
        let mut statements = Vec::new();
        while !self.accept("}") {
            statements.push(self.statement(own)?);
        }
        Ok(statements.into())
    }

    /// The body of `if`, `for`, ...: a block or one statement.
    fn body(&mut self) -> Parsed<Block> {
        if self.is("{") { self.block(false) } else { Ok(Rc::from([self.statement(false)?])) }
    }

    /// `own`: whether it is one of the function's own statements, where it may wait.
    pub(super) fn statement(&mut self, own: bool) -> Parsed<Statement> {
        if self.is("{") {
            return Ok(Statement::Block(self.block(false)?));
        }
        let word = match self.peek() {
            Token::Name(word) => Rc::clone(word),
            _ => Rc::from(""),
        };
        let statement = match &*word {
            "let" | "const" | "var" => self.declaration(own)?,
            "function" => {
                self.next();
                let function = self.function(false)?;
                return Ok(Statement::Let(
                    Rc::clone(&function.name),
                    Some(Expression::Function(function)),
                ));
            }
            "async" if *self.peek_after(1) == Token::Name("function".into()) => {
                self.next();
                self.next();
                let function = self.function(true)?;
                return Ok(Statement::Let(
                    Rc::clone(&function.name),
                    Some(Expression::Function(function)),
                ));
            }
            "return" => {
                self.next();
                let value = if self.is(";") { None } else { Some(self.expression()?) };
                Statement::Return(value)
            }
            "throw" => {
                self.next();
                Statement::Throw(self.expression()?)
            }
            "if" => return self.condition(),
            "for" => return self.repetition(),
            "while" => {
                self.next();
                let test = self.in_parentheses()?;
                return Ok(Statement::While(test, self.body()?));
            }
            "try" => return self.attempt(),
            "await" if own && self.waits => {
                self.next();
                Statement::Await(None, self.expression()?)
            }
            _ => Statement::Expression(self.expression()?),
        };
        self.expect(";")?;
        Ok(statement)
    }

    fn declaration(&mut self, own: bool) -> Parsed<Statement> {
        self.next();
        let name = self.name()?;
        if !self.accept("=") {
            return Ok(Statement::Let(name, None));
        }
        if own && self.waits && self.accept_word("await") {
            return Ok(Statement::Await(Some(name), self.expression()?));
        }
        let value = self.expression()?;
        Ok(Statement::Let(Rc::clone(&name), Some(named(value, &name))))
    }

    fn in_parentheses(&mut self) -> Parsed<Expression> {
        self.expect("(")?;
        let inside = self.expression()?;
        self.expect(")")?;
        Ok(inside)
    }

    fn condition(&mut self) -> Parsed<Statement> {
        self.next();
        let test = self.in_parentheses()?;
        let then = self.body()?;
        let otherwise = if self.accept_word("else") { self.body()? } else { Rc::from([]) };
        Ok(Statement::If(test, then, otherwise))
    }

    fn repetition(&mut self) -> Parsed<Statement> {
        self.next();
        self.expect("(")?;
        if *self.peek_after(2) == Token::Name("of".into()) {
            self.next();
            let name = self.name()?;
            self.next();
            let list = self.expression()?;
            self.expect(")")?;
            return Ok(Statement::Each(name, list, self.body()?));
        }
        let first = self.declaration(false)?;
        self.expect(";")?;
        let test = self.expression()?;
        self.expect(";")?;
        let step = if self.is(")") { None } else { Some(self.expression()?) };
        self.expect(")")?;
        Ok(Statement::For(Box::new(first), test, step, self.body()?))
    }

    fn attempt(&mut self) -> Parsed<Statement> {
        self.next();
        let body = self.block(false)?;
        let mut handler = None;
        if self.accept_word("catch") {
            let mut name = None;
            if self.accept("(") {
                name = Some(self.name()?);
                self.expect(")")?;
            }
            handler = Some((name, self.block(false)?));
        }
        let last = if self.accept_word("finally") { self.block(false)? } else { Rc::from([]) };
        Ok(Statement::Try(body, handler, last))
    }
}
