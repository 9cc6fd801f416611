//! What a host implements of the tables that its functions belong to.

use std::{fmt, ptr};

use crate::{
    Entry, Host, Table,
    desc::{ApiDesc, FieldDesc, Kind, ObjectDesc, Returns, StructDesc, SyncReturns, Type},
    host::{Inner, Slot},
};

/// What a host implements, function by function: [`Host::coverage`].
///
/// Printed, it is a line for each family and each object, which names what is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The functions and properties of each family, then the members of each object that
    /// they lead to.
    pub members: Vec<Member>,
}

/// A function or property as scripts see it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Member {
    /// Where scripts find it.
    pub owner: Owner,
    /// Its name: `getStorageSync`, `SocketTask.send`.
    pub name: String,
    /// What it does for its API.
    pub form: Form,
    /// Whether calling it does what the spec says; if not, it is absent, or fails.
    pub implemented: bool,
}

/// Where scripts find a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    /// On the global object; the name of the family.
    Family(&'static str),
    /// On objects of this type.
    Object(&'static str),
}

/// What a function does for its API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// It is the API.
    Call,
    /// The Sync variant.
    Sync,
    /// Takes a listener.
    On,
    /// Takes listeners off.
    Off,
    /// Reads a property.
    Get,
    /// Sets a property.
    Set,
}

impl Host {
    /// What this host implements of the families that it knows, but for internal ones:
    /// those of its functions, and those that [`HostBuilder::family`](crate::HostBuilder::family)
    /// added. Events count that have a source, or that `emits` declared.
    ///
    /// Members of objects count that a type implements which
    /// [`HostBuilder::object`](crate::HostBuilder::object) declared: calls find their
    /// functions by the object itself, of which the host knows nothing before it is made.
    pub fn coverage(&self) -> Coverage {
        let inner = &self.0;
        let mut coverage = Coverage::default();
        let mut objects = Objects::default();
        for placed in &inner.families {
            let owner = Owner::Family(placed.family.name);
            let slots = &inner.slots[placed.base..placed.base + placed.family.apis.len()];
            if slots.iter().any(|slot| slot.internal) {
                continue;
            }
            for slot in slots {
                objects.of(slot.desc);
                coverage.slot(owner, slot);
            }
            for field in placed.family.properties {
                objects.ty(&field.ty);
                coverage.property(inner, owner, field);
            }
        }
        for (desc, _) in &inner.objects {
            objects.object(desc);
        }
        for object in objects.found {
            coverage.object(inner, object);
        }
        coverage
    }
}

impl Coverage {
    fn add(&mut self, owner: Owner, name: &str, form: Form, implemented: bool) {
        let name = match owner {
            Owner::Object(object) if !name.starts_with(&format!("{object}.")) => {
                format!("{object}.{name}")
            }
            _ => name.to_owned(),
        };
        self.members.push(Member { owner, name, form, implemented });
    }

    fn slot(&mut self, owner: Owner, slot: &Slot) {
        let has = Has { main: slot.available(), twin: slot.twin.is_some() };
        self.functions(owner, slot.desc, has);
    }

    fn property(&mut self, inner: &Inner, owner: Owner, field: &'static FieldDesc) {
        let set = inner.properties.iter().any(|(other, _)| other.name == field.name);
        self.add(owner, field.name, Form::Get, set);
    }

    fn object(&mut self, inner: &Inner, object: &'static ObjectDesc) {
        let types = inner.objects.iter().filter(|(desc, _)| ptr::eq(*desc, object));
        let entries: Vec<&Entry> = types.flat_map(|(_, entries)| *entries).collect();
        let starts =
            |slot: &Slot| slot.available() && slot.desc.task.is_some_and(|o| ptr::eq(o, object));
        let is_task = inner.slots.iter().any(starts);
        for (index, desc) in object.members.iter().enumerate() {
            let has = |twin: bool| {
                entries.iter().find(|e| usize::from(e.api.index) == index && e.api.twin == twin)
            };
            let main = has(false);
            let serves = main.is_some_and(|entry| entry.thunk.is_sync() && serves_twin(desc));
            let emitted = || {
                inner.emitted.iter().any(|api| match api.table {
                    Table::Object(table) => {
                        ptr::eq(table, object) && usize::from(api.index) == index
                    }
                    Table::Family(_) => false,
                })
            };
            let has = Has {
                main: main.is_some() || is_task && desc.is_abort() || emitted(),
                twin: has(true).is_some() || serves,
            };
            self.functions(Owner::Object(object.name), desc, has);
        }
    }

    fn functions(&mut self, owner: Owner, desc: &'static ApiDesc, has: Has) {
        let form = match desc.kind {
            Kind::Event => Form::On,
            Kind::Get => Form::Get,
            Kind::Set => Form::Set,
            Kind::Sync | Kind::Async | Kind::Task => Form::Call,
        };
        let name = match owner {
            Owner::Family(_) => desc.name,
            Owner::Object(_) => desc.key,
        };
        self.add(owner, name, form, has.main);
        if let Some(sync) = desc.sync {
            self.add(owner, sync.name, Form::Sync, has.twin);
        }
        if let Some(off) = desc.event.and_then(|event| event.off) {
            self.add(owner, off, Form::Off, has.main);
        }
    }
}

/// What there is for an API.
struct Has {
    main: bool,
    twin: bool,
}

/// Whether a plain function's result holds what the Sync variant returns.
pub(crate) fn serves_twin(desc: &ApiDesc) -> bool {
    desc.sync.is_some_and(|sync| !matches!(sync.returns, SyncReturns::Value(_)))
}

/// The object types that tables lead to, each once.
#[derive(Default)]
struct Objects {
    found: Vec<&'static ObjectDesc>,
    seen: Vec<*const StructDesc>,
}

impl Objects {
    fn object(&mut self, object: &'static ObjectDesc) {
        if !self.found.iter().any(|found| ptr::eq(*found, object)) {
            self.found.push(object);
            object.members.iter().for_each(|member| self.of(member));
        }
    }

    fn of(&mut self, desc: &'static ApiDesc) {
        self.fields(desc.params);
        match &desc.returns {
            Returns::Fields(fields) => self.fields(fields),
            Returns::Value(ty) => self.ty(ty),
            Returns::Itself => {}
        }
        if let Some(object) = desc.task {
            self.object(object);
        }
    }

    fn fields(&mut self, fields: &'static StructDesc) {
        if self.seen.iter().any(|seen| ptr::eq(*seen, fields)) {
            return;
        }
        self.seen.push(fields);
        fields.fields.iter().map(|field| &field.ty).chain(&fields.rest).for_each(|ty| self.ty(ty));
    }

    fn ty(&mut self, ty: &'static Type) {
        match ty {
            Type::List(item) | Type::Map(item) => self.ty(item),
            Type::Struct(fields) => self.fields(fields),
            Type::Union(types) => types.iter().for_each(|ty| self.ty(ty)),
            Type::Callback(callback) => callback.args.iter().for_each(|ty| self.ty(ty)),
            Type::Handle(object) => self.object(object),
            _ => {}
        }
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups: Vec<_> = self.members.chunk_by(|a, b| a.owner == b.owner).collect();
        let name = |group: &[Member]| group.first().map_or("", |member| member.owner.name());
        let width = groups.iter().map(|group| name(group).len()).max().unwrap_or_default();
        for group in groups {
            let missing: Vec<_> = group.iter().filter(|member| !member.implemented).collect();
            let (all, there) = (group.len(), group.len() - missing.len());
            write!(f, "{:width$}  {there:>3} of {all:>3}", name(group))?;
            for (index, member) in missing.iter().enumerate() {
                let prefix = if index == 0 { "  missing: " } else { ", " };
                write!(
                    f,
                    "{prefix}{}{}",
                    member.name,
                    if member.form == Form::Set { " (set)" } else { "" }
                )?;
            }
            f.write_str("\n")?;
        }
        Ok(())
    }
}

impl Owner {
    /// The name of the family or object.
    pub fn name(self) -> &'static str {
        match self {
            Owner::Family(name) | Owner::Object(name) => name,
        }
    }
}
