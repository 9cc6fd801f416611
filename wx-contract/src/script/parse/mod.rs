//! Tokens to statements.

mod expressions;
mod functions;
mod objects;
mod statements;

use std::rc::Rc;

use super::{
    SyntaxError,
    ast::{Block, Expression, Function, Name},
    tokens::{Token, tokens},
};

type Parsed<T> = Result<T, SyntaxError>;

pub(super) fn script(source: &str) -> Parsed<Block> {
    let mut parser = Parser { tokens: tokens(source)?, at: 0, waits: false };
    let mut statements = Vec::new();
    while *parser.peek() != Token::End {
        statements.push(parser.statement(true)?);
    }
    Ok(statements.into())
}

struct Parser {
    tokens: Vec<(Token, usize)>,
    at: usize,
    /// Whether the function that is read may wait.
    waits: bool,
}

impl Parser {
    fn peek(&self) -> &Token {
        &self.tokens[self.at].0
    }

    fn peek_after(&self, steps: usize) -> &Token {
        let last = self.tokens.len() - 1;
        &self.tokens[(self.at + steps).min(last)].0
    }

    fn next(&mut self) -> Token {
        let token = self.peek().clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    fn error<T>(&self, expected: &str) -> Parsed<T> {
        let (token, line) = &self.tokens[self.at];
        Err(SyntaxError::at(*line, &format!("expected {expected}, found {token:?}")))
    }

    fn is(&self, sign: &str) -> bool {
        matches!(self.peek(), Token::Sign(found) if *found == sign)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Token::Name(found) if **found == *word)
    }

    fn accept(&mut self, sign: &str) -> bool {
        let found = self.is(sign);
        if found {
            self.next();
        }
        found
    }

    fn accept_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        if found {
            self.next();
        }
        found
    }

    fn expect(&mut self, sign: &str) -> Parsed<()> {
        if self.accept(sign) { Ok(()) } else { self.error(&format!("`{sign}`")) }
    }

    fn name(&mut self) -> Parsed<Name> {
        match self.peek().clone() {
            Token::Name(name) => {
                self.next();
                Ok(name)
            }
            _ => self.error("a name"),
        }
    }
}

/// A function takes the name of what it is assigned to.
fn named(value: Expression, name: &Name) -> Expression {
    match value {
        Expression::Function(function) if function.name.is_empty() => {
            let Function { params, body, arrow, waits, .. } = &*function;
            Expression::Function(Rc::new(Function {
                name: Rc::clone(name),
                params: params.clone(),
                body: Rc::clone(body),
                arrow: *arrow,
                waits: *waits,
            }))
        }
        value => value,
    }
}
