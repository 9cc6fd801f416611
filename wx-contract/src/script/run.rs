//! Walks a parsed script on the fake engine.

use std::{cell::RefCell, collections::HashMap, fmt, rc::Rc};

use wx_core::fake::{Completion, Fake, JsObject, JsText, JsValue, Key, Property, Slot};

use super::ast::{Block, Expression, Function, Member, Name, Statement};

/// The names of one block or function. `this` is one of them.
struct Scope {
    names: RefCell<HashMap<Name, JsValue>>,
    above: Option<Rc<Scope>>,
}

impl Scope {
    fn below(above: &Rc<Scope>) -> Rc<Self> {
        Rc::new(Scope { names: RefCell::default(), above: Some(Rc::clone(above)) })
    }

    /// A copy of the names as they are now.
    fn again(&self) -> Rc<Self> {
        Rc::new(Scope { names: self.names.clone(), above: self.above.clone() })
    }

    fn declare(&self, name: &Name, value: JsValue) {
        let before = self.names.borrow_mut().insert(Rc::clone(name), value);
        drop(before);
    }

    fn find(&self, name: &str) -> Option<JsValue> {
        let mut scope = self;
        loop {
            if let Some(value) = scope.names.borrow().get(name) {
                return Some(value.clone());
            }
            scope = scope.above.as_deref()?;
        }
    }

    fn assign(&self, name: &str, value: JsValue) -> bool {
        let mut scope = self;
        loop {
            let mut names = scope.names.borrow_mut();
            if let Some(slot) = names.get_mut(name) {
                let before = std::mem::replace(slot, value);
                drop(names);
                drop(before);
                return true;
            }
            drop(names);
            match scope.above.as_deref() {
                Some(above) => scope = above,
                None => return false,
            }
        }
    }
}

/// How a statement ended.
enum Flow {
    Next,
    Return(JsValue),
}

/// The names that the scripts of one context share.
#[derive(Clone)]
pub struct Session(Rc<Scope>);

impl Session {
    /// A session without any name.
    pub fn new() -> Self {
        Session(Rc::new(Scope { names: RefCell::default(), above: None }))
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.names.borrow().keys()).finish()
    }
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

    // ---- functions ----

    fn closure(&self, function: &Rc<Function>, scope: &Rc<Scope>) -> JsObject {
        let (body, scope) = (Rc::clone(function), Rc::clone(scope));
        let closure = self.fake.native(&function.name, move |fake, this, args| {
            let own = Scope::below(&scope);
            if !body.arrow {
                own.declare(&"this".into(), this.clone());
            }
            for (at, name) in body.params.iter().enumerate() {
                own.declare(name, args.get(at).cloned().unwrap_or_default());
            }
            let walker = Walker { fake };
            if body.waits {
                walker.hoist(&body.body, &own);
                let promise = fake.pending();
                walk_on(
                    fake,
                    Waiting {
                        body: body.body.clone(),
                        at: 0,
                        scope: own,
                        promise: promise.clone(),
                    },
                );
                return Ok(promise.into());
            }
            match walker.own_block(&body.body, &own)? {
                Flow::Return(value) => Ok(value),
                Flow::Next => Ok(JsValue::Undefined),
            }
        });
        if !function.arrow {
            let prototype = self.fake.plain();
            prototype.define("constructor".into(), Property::hidden(closure.clone().into()));
            closure.define("prototype".into(), Property::hidden(prototype.into()));
        }
        closure
    }

    fn construct(&self, class: &JsValue, args: &[JsValue]) -> Completion {
        let Some(function) = class.as_object().filter(|class| class.is_callable()) else {
            return Err(self.fake.type_error("not a constructor"));
        };
        if function.constructs() {
            return self.fake.call_value(class, &JsValue::Undefined, args);
        }
        let prototype = self.fake.get(class, &"prototype".into())?;
        let Some(prototype) = prototype.as_object() else {
            return Err(self.fake.type_error("not a constructor"));
        };
        let object = JsValue::Object(JsObject::ordinary(Some(prototype)));
        let returned = self.fake.call_value(class, &object, args)?;
        Ok(if returned.as_object().is_some() { returned } else { object })
    }

    // ---- expressions ----

    fn values(&self, list: &[Expression], scope: &Rc<Scope>) -> Completion<Vec<JsValue>> {
        list.iter().map(|item| self.value(item, scope)).collect()
    }

    fn value(&self, expression: &Expression, scope: &Rc<Scope>) -> Completion {
        Ok(match expression {
            Expression::Undefined => JsValue::Undefined,
            Expression::Null => JsValue::Null,
            Expression::Boolean(value) => (*value).into(),
            Expression::Number(number) => (*number).into(),
            Expression::Text(text) => JsText::from_units(Rc::clone(text)).into(),
            Expression::Template(pieces) => {
                let mut text = JsText::from("");
                for (piece, inner) in pieces {
                    text = text.concat(&JsText::from_units(Rc::clone(piece)));
                    if let Some(inner) = inner {
                        text = text.concat(&self.value(inner, scope)?.to_text());
                    }
                }
                text.into()
            }
            Expression::Name(name) => self.name(name, scope)?,
            Expression::This => scope.find("this").unwrap_or_default(),
            Expression::Array(items) => {
                let items = self.values(items, scope)?;
                self.fake.list(items).into()
            }
            Expression::Object(members) => self.object(members, scope)?,
            Expression::Function(function) => self.closure(function, scope).into(),
            Expression::Property(object, key) => {
                let object = self.value(object, scope)?;
                let key = self.value(key, scope)?.to_key();
                self.property(&object, &key)?
            }
            Expression::Call(function, args) => {
                let (function, this) = match &**function {
                    Expression::Property(object, key) => {
                        let object = self.value(object, scope)?;
                        let key = self.value(key, scope)?.to_key();
                        (self.property(&object, &key)?, object)
                    }
                    other => (self.value(other, scope)?, JsValue::Undefined),
                };
                let args = self.values(args, scope)?;
                self.fake.call_value(&function, &this, &args)?
            }
            Expression::New(class, args) => {
                let class = self.value(class, scope)?;
                let args = self.values(args, scope)?;
                self.construct(&class, &args)?
            }
            Expression::Unary(sign, operand) => self.unary(sign, operand, scope)?,
            Expression::Binary(sign, left, right) => self.binary(sign, left, right, scope)?,
            Expression::Choice(test, then, otherwise) => {
                let branch = if self.value(test, scope)?.truthy() { then } else { otherwise };
                self.value(branch, scope)?
            }
            Expression::Step(operator, target) => {
                let before = JsValue::Number(self.value(target, scope)?.to_number());
                let after = self.compute(operator, &before, &1.0.into())?;
                self.assign(target, after, scope)?;
                before
            }
            Expression::Assign(operator, target, value) => {
                let value = match operator {
                    None => self.value(value, scope)?,
                    Some(operator) => {
                        let before = self.value(target, scope)?;
                        let value = self.value(value, scope)?;
                        self.compute(operator, &before, &value)?
                    }
                };
                self.assign(target, value.clone(), scope)?;
                value
            }
        })
    }

    fn name(&self, name: &Name, scope: &Rc<Scope>) -> Completion {
        if let Some(value) = scope.find(name) {
            return Ok(value);
        }
        let global = self.fake.global();
        match global.own(&(&**name).into()) {
            Some(_) => self.fake.get(&global.clone().into(), &(&**name).into()),
            None => Err(self.fake.type_error(&format!("{name} is not defined"))),
        }
    }

    /// Reads a property; those of a string are `length`, its units, and what
    /// `String.prototype` has.
    fn property(&self, value: &JsValue, key: &Key) -> Completion {
        let JsValue::String(text) = value else {
            return self.fake.get(value, key);
        };
        match key {
            Key::Index(index) => Ok(match text.units().get(*index as usize) {
                Some(unit) => JsText::from_units([*unit]).into(),
                None => JsValue::Undefined,
            }),
            key if *key == "length".into() => Ok((text.units().len() as f64).into()),
            key => {
                let class = self.fake.get(&self.fake.global().clone().into(), &"String".into())?;
                let prototype = self.fake.get(&class, &"prototype".into())?;
                self.fake.get(&prototype, key)
            }
        }
    }

    fn object(&self, members: &[Member], scope: &Rc<Scope>) -> Completion {
        let object = self.fake.plain();
        for member in members {
            match member {
                Member::Value(key, value) => {
                    let key = self.value(key, scope)?.to_key();
                    let value = self.value(value, scope)?;
                    object.define(key, Property::open(value));
                }
                Member::Get(key, function) => {
                    let key = self.value(key, scope)?.to_key();
                    let get = self.closure(function, scope);
                    define_accessor(&object, key, Some(get), None);
                }
                Member::Set(key, function) => {
                    let key = self.value(key, scope)?.to_key();
                    let set = self.closure(function, scope);
                    define_accessor(&object, key, None, Some(set));
                }
            }
        }
        Ok(object.into())
    }

    fn assign(&self, target: &Expression, value: JsValue, scope: &Rc<Scope>) -> Completion<()> {
        match target {
            Expression::Name(name) => {
                if !scope.assign(name, value.clone()) {
                    self.fake.set(self.fake.global(), (&**name).into(), value)?;
                }
                Ok(())
            }
            Expression::Property(object, key) => {
                let object = self.value(object, scope)?;
                let key = self.value(key, scope)?.to_key();
                match object.as_object() {
                    Some(object) => self.fake.set(object, key, value),
                    None => Err(self.fake.type_error("cannot set a property of what is no object")),
                }
            }
            _ => Err(self.fake.type_error("cannot be assigned")),
        }
    }

    fn unary(&self, sign: &str, operand: &Expression, scope: &Rc<Scope>) -> Completion {
        if sign == "delete" {
            let Expression::Property(object, key) = operand else {
                return Ok(true.into());
            };
            let object = self.value(object, scope)?;
            let key = self.value(key, scope)?.to_key();
            return Ok(object.as_object().is_none_or(|object| object.delete(&key)).into());
        }
        if let (Expression::Name(name), "typeof") = (operand, sign)
            && scope.find(name).is_none()
            && self.fake.global().own(&(&**name).into()).is_none()
        {
            return Ok("undefined".into());
        }
        let value = self.value(operand, scope)?;
        Ok(match sign {
            "!" => (!value.truthy()).into(),
            "-" => (-value.to_number()).into(),
            "+" => value.to_number().into(),
            "typeof" => value.type_of().into(),
            _ => JsValue::Undefined,
        })
    }

    fn binary(
        &self,
        sign: &str,
        left: &Expression,
        right: &Expression,
        scope: &Rc<Scope>,
    ) -> Completion {
        let left = self.value(left, scope)?;
        let decided = match sign {
            "&&" => !left.truthy(),
            "||" => left.truthy(),
            "??" => !matches!(left, JsValue::Undefined | JsValue::Null),
            _ => false,
        };
        if decided {
            return Ok(left);
        }
        let right = self.value(right, scope)?;
        match sign {
            "&&" | "||" | "??" => Ok(right),
            _ => self.compute(sign, &left, &right),
        }
    }

    fn compute(&self, sign: &str, left: &JsValue, right: &JsValue) -> Completion {
        let (a, b) = (left.to_number(), right.to_number());
        let texts = matches!(left, JsValue::String(_)) || matches!(right, JsValue::String(_));
        Ok(match sign {
            "+" if texts => left.to_text().concat(&right.to_text()).into(),
            "+" => (a + b).into(),
            "-" => (a - b).into(),
            "*" => (a * b).into(),
            "/" => (a / b).into(),
            "%" => (a % b).into(),
            "**" => a.powf(b).into(),
            "<" => (a < b).into(),
            ">" => (a > b).into(),
            "<=" => (a <= b).into(),
            ">=" => (a >= b).into(),
            "===" => left.strictly_equals(right).into(),
            "!==" => (!left.strictly_equals(right)).into(),
            "in" => match right.as_object() {
                Some(object) => object.find(&left.to_key()).is_some().into(),
                None => return Err(self.fake.type_error("`in` needs an object")),
            },
            "instanceof" => self.is_instance(left, right)?.into(),
            _ => {
                return Err(self
                    .fake
                    .type_error(&format!("`{sign}` is not part of this language")));
            }
        })
    }

    fn is_instance(&self, value: &JsValue, class: &JsValue) -> Completion<bool> {
        let wanted = self.fake.get(class, &"prototype".into())?;
        let Some(wanted) = wanted.as_object() else {
            return Ok(false);
        };
        let mut above = value.as_object().and_then(JsObject::prototype);
        while let Some(prototype) = above {
            if prototype.same(wanted) {
                return Ok(true);
            }
            above = prototype.prototype();
        }
        Ok(false)
    }
}

/// Defines a getter or a setter beside the other one, if that is there.
fn define_accessor(object: &JsObject, key: Key, get: Option<JsObject>, set: Option<JsObject>) {
    let slot = match object.own(&key).map(|property| property.slot) {
        Some(Slot::Accessor { get: old_get, set: old_set }) => {
            Slot::Accessor { get: get.or(old_get), set: set.or(old_set) }
        }
        _ => Slot::Accessor { get, set },
    };
    object.define(key, Property { slot, enumerable: true, writable: false, configurable: true });
}

/// An async function on its way.
#[derive(Clone)]
struct Waiting {
    body: Block,
    at: usize,
    scope: Rc<Scope>,
    promise: JsObject,
}

/// Runs an async function to its next `await` or to its end.
fn walk_on(fake: &Fake, mut waiting: Waiting) {
    let walker = Walker { fake };
    while let Some(statement) = waiting.body.get(waiting.at) {
        waiting.at += 1;
        let flow = match statement {
            Statement::Await(_, value) => match walker.value(value, &waiting.scope) {
                Ok(value) => return wait_for(fake, &value, waiting),
                Err(thrown) => Err(thrown),
            },
            other => walker.statement(other, &waiting.scope),
        };
        match flow {
            Ok(Flow::Next) => {}
            Ok(Flow::Return(value)) => return fake.resolve(&waiting.promise, value),
            Err(thrown) => return fake.settle(&waiting.promise, Err(thrown)),
        }
    }
    fake.resolve(&waiting.promise, JsValue::Undefined);
}

fn wait_for(fake: &Fake, value: &JsValue, waiting: Waiting) {
    let awaited = match value.as_object().filter(|object| object.brand() == "Promise") {
        Some(promise) => promise.clone(),
        None => {
            let promise = fake.pending();
            fake.resolve(&promise, value.clone());
            promise
        }
    };
    let rejected = waiting.promise.clone();
    let on_ok = fake.native("", move |fake, _, args| {
        let waiting = waiting.clone();
        let bound = waiting.at.checked_sub(1).and_then(|at| waiting.body.get(at));
        if let Some(Statement::Await(Some(name), _)) = bound {
            waiting.scope.declare(name, args.first().cloned().unwrap_or_default());
        }
        walk_on(fake, waiting);
        Ok(JsValue::Undefined)
    });
    let on_error = fake.native("", move |fake, _, args| {
        fake.settle(&rejected, Err(args.first().cloned().unwrap_or_default()));
        Ok(JsValue::Undefined)
    });
    if let Err(thrown) = fake.then(&awaited, on_ok.into(), on_error.into()) {
        // `awaited` is a promise, so this cannot be; if it is, it must be seen
        fake.settle(&awaited, Err(thrown));
    }
}
