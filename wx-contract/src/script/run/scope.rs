//! Names, and where they are known.

use std::{cell::RefCell, collections::HashMap, fmt, rc::Rc};

use wx_core::fake::JsValue;

use crate::script::ast::Name;

/// The names of one block or function. `this` is one of them.
pub(super) struct Scope {
    pub(super) names: RefCell<HashMap<Name, JsValue>>,
    pub(super) above: Option<Rc<Scope>>,
}

impl Scope {
    pub(super) fn below(above: &Rc<Scope>) -> Rc<Self> {
        Rc::new(Scope { names: RefCell::default(), above: Some(Rc::clone(above)) })
    }

    /// A copy of the names as they are now.
    pub(super) fn again(&self) -> Rc<Self> {
        Rc::new(Scope { names: self.names.clone(), above: self.above.clone() })
    }

    pub(super) fn declare(&self, name: &Name, value: JsValue) {
        let before = self.names.borrow_mut().insert(Rc::clone(name), value);
        drop(before);
    }

    pub(super) fn find(&self, name: &str) -> Option<JsValue> {
        let mut scope = self;
        loop {
            if let Some(value) = scope.names.borrow().get(name) {
                return Some(value.clone());
            }
            scope = scope.above.as_deref()?;
        }
    }

    pub(super) fn assign(&self, name: &str, value: JsValue) -> bool {
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

/// The names that the scripts of one context share.
#[derive(Clone)]
pub struct Session(pub(super) Rc<Scope>);

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
