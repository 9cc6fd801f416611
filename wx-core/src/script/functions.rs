//! The native functions of a context: which there are, and the script objects
//! that stand for host objects.

use std::rc::Rc;

use super::given::Instance;
use crate::{
    Context, Engine, ObjectRef, Thrown,
    desc::{
        ApiDesc, CallbackDesc, Family, Kind, ObjectDesc, Returns, StructDesc, SyncReturns, Type,
    },
    engine::ClassSpec,
    host::Slot,
    write::{WriteError, Writer},
};

/// What a native function does when it is called.
#[derive(Clone, Copy)]
pub(super) struct Function {
    pub desc: &'static ApiDesc,
    /// Its name in errMsg.
    pub name: &'static str,
    pub role: Role,
    pub owner: Owner,
    pub answer: Answer,
}

/// What a call returns that ends at once.
#[derive(Clone, Copy)]
pub(super) enum Answer {
    Nothing,
    /// The object that the method was called on.
    Itself,
    /// The cell at this place of the result, a value of this type.
    Value(usize, Type),
    Fields(&'static StructDesc),
}

impl Answer {
    fn of(desc: &'static ApiDesc, role: Role) -> Self {
        match (desc.sync.filter(|_| role == Role::Twin), desc.returns) {
            (Some(sync), returns) => match (sync.returns, returns) {
                (SyncReturns::Nothing, _) | (SyncReturns::Result, Returns::Itself) => {
                    Answer::Nothing
                }
                (SyncReturns::Result, Returns::Fields(fields)) => Answer::Fields(fields),
                (SyncReturns::Field(index), _) => Answer::Value(index, sync.value_type(desc)),
                _ => Answer::Value(0, sync.value_type(desc)),
            },
            (None, Returns::Value(ty)) => Answer::Value(0, ty),
            (None, Returns::Itself) => Answer::Itself,
            (None, Returns::Fields(fields))
                if fields.fields.is_empty() && fields.rest.is_none() =>
            {
                Answer::Nothing
            }
            (None, Returns::Fields(fields)) => Answer::Fields(fields),
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Role {
    /// A sync function of the host without parameters and gates.
    Bare,
    Sync,
    Twin,
    Async,
    On,
    Off,
    Abort,
}

#[derive(Clone, Copy)]
pub(super) enum Owner {
    /// A function of the host, by its slot.
    Slot(usize),
    /// A member of an object type, by its index.
    Member(&'static ObjectDesc, usize),
    /// A function of Rust that a script was given, by the type of the callback.
    Given(&'static CallbackDesc),
}

impl Function {
    fn new(desc: &'static ApiDesc, role: Role, owner: Owner) -> Self {
        let name = match (role, desc.sync, desc.event) {
            (Role::Twin, Some(sync), _) => sync.name,
            (Role::Off, _, Some(event)) => event.off.unwrap_or(desc.name),
            _ => desc.name,
        };
        Function { desc, name, role, owner, answer: Answer::of(desc, role) }
    }
}

impl<E: Engine> Context<E> {
    /// Defines every function and property that the host has on `target`.
    pub fn install(self: &Rc<Self>, target: &E::Value) -> Thrown<(), E> {
        for (slot, installed) in self.host.slots.iter().enumerate() {
            if !installed.internal {
                self.install_slot(target, slot, installed)?;
            }
        }
        for (field, cell) in &self.host.properties {
            let written = Writer { context: self }.value(field.ty, cell.clone());
            let value = written.or_else(|error| self.log_unfit(field.name, error))?;
            self.engine.define(target, &self.engine.key(field.name), value)?;
        }
        Ok(())
    }

    /// Defines every function that the host has of one family on `target`: for
    /// scripts of the host's own, and families that the host keeps
    /// [internal](crate::HostBuilder::internal).
    pub fn install_family(
        self: &Rc<Self>,
        target: &E::Value,
        family: &'static Family,
    ) -> Thrown<(), E> {
        let Some(base) = self.host.family_base(family) else {
            return Ok(());
        };
        let slots = self.host.slots.iter().enumerate().skip(base).take(family.apis.len());
        for (slot, installed) in slots {
            self.install_slot(target, slot, installed)?;
        }
        Ok(())
    }

    fn install_slot(
        self: &Rc<Self>,
        target: &E::Value,
        slot: usize,
        installed: &Slot,
    ) -> Thrown<(), E> {
        let owner = Owner::Slot(slot);
        for (name, role) in roles(installed.desc, installed.available(), installed.twin.is_some()) {
            let bare = role == Role::Sync && installed.is_bare();
            let role = if bare { Role::Bare } else { role };
            let index = self.add_function(Function::new(installed.desc, role, owner));
            let function = self.engine.function(name, index)?;
            self.engine.define(target, &self.engine.key(name), function)?;
        }
        Ok(())
    }

    pub(super) fn log_unfit(&self, name: &str, error: WriteError<E::Value>) -> Thrown<E::Value, E> {
        match error {
            WriteError::Thrown(thrown) => Err(thrown),
            WriteError::Unfit(text) => {
                (self.host.log)(&format!("{name}: {text}"));
                Ok(self.engine.undefined())
            }
        }
    }

    pub(super) fn add_function(&self, function: Function) -> usize {
        let mut functions = self.functions.borrow_mut();
        functions.push(function);
        functions.len() - 1
    }

    pub(super) fn function(&self, index: usize) -> Option<Function> {
        self.functions.borrow().get(index).copied()
    }

    pub(crate) fn object_of(&self, value: &E::Value) -> Option<ObjectRef> {
        let id = self.engine.instance_id(value)?;
        match self.instances.borrow().get(id as usize) {
            Some(Instance::Object(object)) => Some(object.clone()),
            _ => None,
        }
    }

    /// A script object that stands for a host object.
    pub(crate) fn wrap(self: &Rc<Self>, object: &ObjectRef) -> Thrown<E::Value, E> {
        object.adopt(&self.host);
        let class = self.class(object.desc())?;
        let id = self.instances.borrow_mut().insert(Instance::Object(object.clone()));
        let made = self.engine.instance(class, id as u64);
        if made.is_err() {
            self.finalized(id as u64);
        }
        made
    }

    pub(super) fn class(self: &Rc<Self>, desc: &'static ObjectDesc) -> Thrown<usize, E> {
        let at = std::ptr::from_ref(desc) as usize;
        if let Some(class) = self.classes.borrow().get(&at) {
            return Ok(*class);
        }
        let mut spec = ClassSpec { name: desc.name, methods: Vec::new(), accessors: Vec::new() };
        for (index, member) in desc.members.iter().enumerate() {
            let owner = Owner::Member(desc, index);
            let add = |role| self.add_function(Function::new(member, role, owner));
            match member.kind {
                Kind::Get => {
                    let get = add(Role::Sync);
                    match spec.accessors.iter_mut().find(|(key, ..)| *key == member.key) {
                        Some(accessor) => accessor.1 = get,
                        None => spec.accessors.push((member.key, get, None)),
                    }
                }
                Kind::Set => {
                    let set = add(Role::Sync);
                    match spec.accessors.iter_mut().find(|(key, ..)| *key == member.key) {
                        Some(accessor) => accessor.2 = Some(set),
                        None => spec.accessors.push((member.key, usize::MAX, Some(set))),
                    }
                }
                _ if member.is_abort() => {
                    let index = add(Role::Abort);
                    spec.methods.push((member.key, index));
                }
                _ => {
                    for (name, role) in roles(member, true, member.sync.is_some()) {
                        let index = add(role);
                        spec.methods.push((name, index));
                    }
                }
            }
        }
        let class = self.engine.class(&spec)?;
        self.classes.borrow_mut().insert(at, class);
        Ok(class)
    }

    /// The engine freed a script object that stood for a host object.
    pub fn finalized(&self, id: u64) {
        let object = self.instances.borrow_mut().try_remove(id as usize);
        drop(object);
    }
}

/// The functions that an API is, by name.
fn roles(
    desc: &'static ApiDesc,
    main: bool,
    twin: bool,
) -> impl Iterator<Item = (&'static str, Role)> {
    let role = match desc.kind {
        Kind::Sync | Kind::Get | Kind::Set => Role::Sync,
        Kind::Async | Kind::Task => Role::Async,
        Kind::Event => Role::On,
    };
    let main_role = main.then_some((desc.key, role));
    let twin_role = desc.sync.filter(|_| twin).map(|sync| (sync.key(), Role::Twin));
    let off_role = desc
        .event
        .filter(|_| main)
        .and_then(|event| event.off)
        .map(|off| (off.rsplit('.').next().unwrap_or(off), Role::Off));
    [main_role, twin_role, off_role].into_iter().flatten()
}
