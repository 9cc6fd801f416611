//! Extractors: parameters of a host function that do not come from the caller.

use std::{any::Any, marker::PhantomData, ops::Deref, rc::Rc};

use crate::{
    Api, Client, HostObject, ObjectRef, ObjectType, Result, WxError, desc::ApiDesc, host::Inner,
};

/// Where a call is: the host, the API, the object and the task.
pub struct Cx<'a> {
    pub(crate) host: &'a Rc<Inner>,
    pub(crate) desc: &'static ApiDesc,
    pub(crate) receiver: Option<&'a Rc<dyn Any>>,
    pub(crate) this: Option<&'a ObjectRef>,
    pub(crate) task: Option<&'a ObjectRef>,
}

impl Cx<'_> {
    /// The value whose method is called.
    #[doc(hidden)]
    pub fn receiver<T: 'static>(&self) -> Result<&T> {
        self.receiver
            .and_then(|receiver| receiver.downcast_ref())
            .ok_or_else(|| WxError::internal("the receiver has another type"))
    }
    /// The same, shared: for futures and streams.
    #[doc(hidden)]
    pub fn shared<T: 'static>(&self) -> Result<Rc<T>> {
        let receiver = self.receiver.cloned();
        receiver
            .and_then(|receiver| receiver.downcast().ok())
            .ok_or_else(|| WxError::internal("the receiver has another type"))
    }
}

impl std::fmt::Debug for Cx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cx").field("api", &self.desc.name).finish_non_exhaustive()
    }
}

/// A parameter that the host supplies. A parameter is one if its type is
/// named `State`, `Task`, `Ctx` or `Granted`, or if it carries `#[from]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not something a host can supply",
    label = "no extractor",
    note = "extractors are `State<T>`, `Task<A>`, `Ctx` and `Granted`; implement `Extract` for your own"
)]
pub trait Extract: Sized {
    /// Takes it from the call.
    fn extract(cx: &Cx<'_>) -> Result<Self>;
}

/// A value that the builder was given by `.state(value)`.
#[derive(Debug)]
pub struct State<T>(Rc<T>);

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        State(Rc::clone(&self.0))
    }
}

impl<T> Deref for State<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: 'static> Extract for State<T> {
    fn extract(cx: &Cx<'_>) -> Result<Self> {
        let state = cx.host.state.get(&std::any::TypeId::of::<T>());
        match state.and_then(|state| Rc::clone(state).downcast().ok()) {
            Some(state) => Ok(State(state)),
            None => {
                Err(WxError::internal(format!("no state of type {}", std::any::type_name::<T>())))
            }
        }
    }
}

/// The host that a call is in, and the object whose method it is.
#[derive(Clone, Debug)]
pub struct Ctx {
    client: Client,
    this: Option<ObjectRef>,
    api: &'static ApiDesc,
}

impl Ctx {
    /// The caller's side of the same host: calls other APIs, emits events.
    pub fn client(&self) -> &Client {
        &self.client
    }
    /// The object whose method is called, as the handle that the spec names.
    pub fn this<O: ObjectType>(&self) -> Option<O> {
        let this = self.this.as_ref()?;
        std::ptr::eq(this.desc(), O::OBJECT).then(|| O::from_ref(this.clone()))
    }
    /// Emits an event of the host, at the next turn.
    pub fn emit<E: Api>(&self, payload: E::Output) -> Result<()> {
        self.client.emit::<E>(payload)
    }
    /// The name of the API that is called.
    pub fn api(&self) -> &'static str {
        self.api.name
    }
    /// Whether the host implements what `schema` names.
    pub fn can_i_use(&self, schema: &str) -> bool {
        self.client.can_i_use(schema)
    }
}

impl Extract for Ctx {
    fn extract(cx: &Cx<'_>) -> Result<Self> {
        Ok(Ctx { client: Client::host(Rc::clone(cx.host)), this: cx.this.cloned(), api: cx.desc })
    }
}

/// Proof that the scope of the API has been granted.
#[derive(Clone, Copy, Debug)]
pub struct Granted(&'static str);

impl Granted {
    /// The scope.
    pub fn scope(&self) -> &'static str {
        self.0
    }
}

impl Extract for Granted {
    fn extract(cx: &Cx<'_>) -> Result<Self> {
        match cx.desc.scope {
            Some(scope) => Ok(Granted(scope)),
            None => Err(WxError::internal(format!("{} has no scope in the spec", cx.desc.name))),
        }
    }
}

/// The task of a running task API: emits its events, hands out its object.
pub struct Task<A> {
    object: ObjectRef,
    api: PhantomData<A>,
}

impl<A: Api> Task<A> {
    /// Emits an event of the task object, at the next turn.
    pub fn emit<E: Api>(&self, payload: E::Output) -> Result<()> {
        Client::object(self.object.clone()).emit::<E>(payload)
    }
    /// Whether anybody listens to an event of the task object.
    pub fn has_listeners<E: Api>(&self) -> bool {
        Client::object(self.object.clone()).has_listeners::<E>()
    }
    /// Gives the task object its methods.
    pub fn attach<O: HostObject>(&self, implementation: O) {
        self.object.attach(implementation);
    }
    /// Goes on after the call has ended: with a connection that the call opened, say. The
    /// work runs in the host's turns until it ends, and holds a run of scripts open. It is
    /// dropped with the host, and with the context whose script made the call. Once it has
    /// ended and its events are delivered, the task's listeners are let go.
    pub fn spawn(&self, work: impl Future<Output = ()> + 'static) {
        if let Some(host) = self.object.host().filter(|host| host.alive.get()) {
            host.spawn(A::API.desc(), &self.object, work);
        }
    }
    /// The task object.
    pub fn object(&self) -> &ObjectRef {
        &self.object
    }
}

impl<A> Clone for Task<A> {
    fn clone(&self) -> Self {
        Task { object: self.object.clone(), api: PhantomData }
    }
}

impl<A> std::fmt::Debug for Task<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Task").field(&self.object).finish()
    }
}

impl<A: Api> Extract for Task<A> {
    fn extract(cx: &Cx<'_>) -> Result<Self> {
        match cx.task {
            Some(object) => Ok(Task { object: object.clone(), api: PhantomData }),
            None => Err(WxError::internal(format!("{} is no task API", cx.desc.name))),
        }
    }
}
