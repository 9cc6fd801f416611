//! A host becomes a global object.

use std::rc::Rc;

use wx_core::{Context, Host};

use crate::{
    engine::{HostContext, QuickJs},
    raw::{JsResult, JsValue, Native, Realm, Slot},
};

/// The functions of the host: all enter through one trampoline.
pub(crate) struct HostFunctions(Rc<HostContext>);

impl Native for HostFunctions {
    const SLOT: Slot = Slot::Host;

    fn call(&self, _: &Rc<Realm>, index: u16, this: &JsValue, args: &[JsValue]) -> JsResult {
        self.0.call(index.into(), this, args)
    }
}

/// Defines the host's functions on the global object `name`, which is an
/// ordinary own property: writable, configurable, enumerable.
pub(crate) fn install(realm: &Rc<Realm>, host: &Host, name: &str) -> JsResult<Rc<HostContext>> {
    let context = Context::new(QuickJs::new(realm), host);
    realm.set_native(Rc::new(HostFunctions(context.clone())));
    let jobs = context.clone();
    realm.set_job_handler(Rc::new(move |tag, values| jobs.run_job(tag, values)));
    let target = realm.object()?;
    let done = context.install(&target).and_then(|()| realm.globals().define_named(name, target));
    match done {
        Ok(()) => Ok(context),
        Err(thrown) => {
            context.close();
            Err(thrown)
        }
    }
}
