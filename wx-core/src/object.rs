//! Host objects: what a handle of the spec's object types refers to.

use std::{
    any::Any,
    cell::{Cell as Flag, RefCell},
    fmt,
    rc::{Rc, Weak},
    sync::atomic::{AtomicU64, Ordering},
};

use crate::{
    HostObject, ObjectType,
    desc::ObjectDesc,
    entry::{Entry, Installed},
    host::{Inner, add},
    realm::Realm,
};

/// A reference to a host object; cheap to clone. Script objects that stand
/// for it hold one each.
#[derive(Clone)]
pub struct ObjectRef(Rc<ObjectInner>);

/// The functions of an object, and the value that they are methods of.
type Members = (&'static [Entry], Rc<dyn Any>);

pub(crate) struct ObjectInner {
    pub id: u64,
    desc: &'static ObjectDesc,
    pub host: RefCell<Weak<Inner>>,
    members: RefCell<Option<Members>>,
    /// The running call whose task object this is.
    call: Flag<Option<(usize, u64)>>,
    /// Work of this task that outlasts its call.
    works: Flag<usize>,
    /// The context whose script started the task.
    realm: RefCell<Option<Weak<dyn Realm>>>,
}

static NEXT: AtomicU64 = AtomicU64::new(1);

impl ObjectRef {
    pub(crate) fn bare(desc: &'static ObjectDesc) -> Self {
        ObjectRef(Rc::new(ObjectInner {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            desc,
            host: RefCell::new(Weak::new()),
            members: RefCell::new(None),
            call: Flag::new(None),
            works: Flag::new(0),
            realm: RefCell::new(None),
        }))
    }

    /// Makes an object of the spec from the value that implements it.
    pub fn new<T: HostObject>(implementation: T) -> Self {
        let object = Self::bare(<T::Object as ObjectType>::OBJECT);
        object.attach(implementation);
        object
    }

    /// Gives the object its methods.
    pub(crate) fn attach<T: HostObject>(&self, implementation: T) {
        *self.0.members.borrow_mut() = Some((T::MEMBERS, Rc::new(implementation)));
    }

    /// Its table of members.
    pub fn desc(&self) -> &'static ObjectDesc {
        self.0.desc
    }

    pub(crate) fn id(&self) -> u64 {
        self.0.id
    }

    /// Ties the object to the host it is first seen in.
    pub(crate) fn adopt(&self, host: &Rc<Inner>) {
        let mut slot = self.0.host.borrow_mut();
        if slot.strong_count() == 0 {
            *slot = Rc::downgrade(host);
            add(&host.counters.objects, 1);
        }
    }

    pub(crate) fn host(&self) -> Option<Rc<Inner>> {
        self.0.host.borrow().upgrade()
    }

    /// The function that implements a member, or its Sync variant: that has a
    /// function of its own, or the plain one of the member serves it.
    pub(crate) fn member(&self, index: usize, twin: bool) -> Option<Installed> {
        let host = self.host()?;
        self.end(&host);
        let members = self.0.members.borrow();
        let (entries, receiver) = members.as_ref()?;
        let find = |twin: bool| {
            entries.iter().find(|entry| entry.api.index as usize == index && entry.api.twin == twin)
        };
        let entry = match find(twin) {
            None if twin => find(false).filter(|entry| entry.thunk.is_sync()),
            found => found,
        }?;
        Some(Installed {
            gated: host.gates.concerns(entry.api.desc()),
            entry: entry.clone(),
            receiver: Some(Rc::clone(receiver)),
        })
    }

    /// A task that never got members gets those that the host has for its kind.
    fn end(&self, host: &Inner) {
        if self.lives() || self.0.call.get().is_some() {
            return;
        }
        let mut kinds = host.ended.iter();
        if let Some((_, attach)) = kinds.find(|(desc, _)| std::ptr::eq(*desc, self.0.desc)) {
            attach(self);
        }
    }

    pub(crate) fn has_members(&self) -> bool {
        self.0.members.borrow().is_some()
    }

    /// Whether scripts can still hear of it: it is an object of the host, or work goes on.
    pub(crate) fn lives(&self) -> bool {
        self.has_members() || self.0.works.get() > 0
    }

    pub(crate) fn set_realm(&self, realm: Weak<dyn Realm>) {
        *self.0.realm.borrow_mut() = Some(realm);
    }

    pub(crate) fn realm(&self) -> Option<Weak<dyn Realm>> {
        self.0.realm.borrow().clone()
    }

    pub(crate) fn work_started(&self) {
        add(&self.0.works, 1);
    }

    /// True if it was the last.
    pub(crate) fn work_ended(&self) -> bool {
        let left = self.0.works.get().saturating_sub(1);
        self.0.works.set(left);
        left == 0
    }

    pub(crate) fn set_call(&self, call: Option<(usize, u64)>) {
        self.0.call.set(call);
    }

    pub(crate) fn call(&self) -> Option<(usize, u64)> {
        self.0.call.get()
    }

    /// Ends the running call whose task this is: `fail abort`. Does nothing
    /// if it has ended.
    pub fn abort(&self) {
        if let (Some(host), Some((place, serial))) = (self.host(), self.call()) {
            host.end(place, serial, crate::WxError::abort());
        }
    }
}

impl fmt::Debug for ObjectRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.0.desc.name, self.0.id)
    }
}
