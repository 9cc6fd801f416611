//! Walks a parsed script on the fake engine.

mod expressions;
mod functions;
mod operators;
mod scope;
mod waiting;

use std::rc::Rc;

use wx_core::fake::{Completion, Fake, JsObject, JsValue, Key};

use self::scope::Scope;
use super::ast::{Block, Expression, Statement};

pub use scope::Session;

/// How a statement ended.
enum Flow {
    Next,
    Return(JsValue),
}

pub(super) fn script(fake: &Fake, session: &Session, block: &Block) -> Completion<()> {
    Walker { fake }.own_block(block, &session.0).map(drop)
}

struct Walker<'f> {
    fake: &'f Fake,
}

impl Walker<'_> {
    /// A block with its own names.
    fn block(&self, block: &Block, scope: &Rc<Scope>) -> Completion<Flow> {
        self.own_block(block, &Scope::below(scope))
    }

    fn own_block(&self, block: &Block, scope: &Rc<Scope>) -> Completion<Flow> {
        self.hoist(block, scope);
        for statement in block.iter() {
            if let Flow::Return(value) = self.statement(statement, scope)? {
                return Ok(Flow::Return(value));
            }
        }
        Ok(Flow::Next)
    }

    /// Functions are known before the statements above them run.
    fn hoist(&self, block: &Block, scope: &Rc<Scope>) {
        for statement in block.iter() {
            if let Statement::Let(name, Some(Expression::Function(function))) = statement
                && !function.arrow
            {
                scope.declare(name, self.closure(function, scope).into());
            }
        }
    }

    fn statement(&self, statement: &Statement, scope: &Rc<Scope>) -> Completion<Flow> {
        match statement {
            Statement::Let(name, value) => {
                let value = match value {
                    Some(value) => self.value(value, scope)?,
                    None => JsValue::Undefined,
                };
                scope.declare(name, value);
            }
            Statement::Expression(expression) => {
                self.value(expression, scope)?;
            }
            Statement::Await(..) => {
                return Err(self.fake.type_error("await where nothing can wait"));
            }
            Statement::Return(value) => {
                let value = value.as_ref().map(|value| self.value(value, scope)).transpose()?;
                return Ok(Flow::Return(value.unwrap_or_default()));
            }
            Statement::Throw(value) => return Err(self.value(value, scope)?),
            Statement::If(test, then, otherwise) => {
                let branch = if self.value(test, scope)?.truthy() { then } else { otherwise };
                return self.block(branch, scope);
            }
            Statement::While(test, body) => {
                while self.value(test, scope)?.truthy() {
                    if let Flow::Return(value) = self.block(body, scope)? {
                        return Ok(Flow::Return(value));
                    }
                }
            }
            Statement::For(first, test, step, body) => {
                let mut scope = Scope::below(scope);
                self.statement(first, &scope)?;
                while self.value(test, &scope)?.truthy() {
                    if let Flow::Return(value) = self.block(body, &scope)? {
                        return Ok(Flow::Return(value));
                    }
                    // closures of this round keep its names
                    scope = scope.again();
                    if let Some(step) = step {
                        self.value(step, &scope)?;
                    }
                }
            }
            Statement::Each(name, list, body) => {
                let list = self.value(list, scope)?;
                let length = list.as_object().and_then(JsObject::length).unwrap_or_default();
                for index in 0..length {
                    let scope = Scope::below(scope);
                    scope.declare(name, self.fake.get(&list, &Key::Index(index))?);
                    if let Flow::Return(value) = self.block(body, &scope)? {
                        return Ok(Flow::Return(value));
                    }
                }
            }
            Statement::Try(body, handler, last) => {
                let mut flow = self.block(body, scope);
                if let (Err(thrown), Some((name, handler))) = (&flow, handler) {
                    let scope = Scope::below(scope);
                    if let Some(name) = name {
                        scope.declare(name, thrown.clone());
                    }
                    flow = self.block(handler, &scope);
                }
                if let Flow::Return(value) = self.block(last, scope)? {
                    return Ok(Flow::Return(value));
                }
                return flow;
            }
            Statement::Block(block) => return self.block(block, scope),
        }
        Ok(Flow::Next)
    }
}
