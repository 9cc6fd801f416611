//! A host becomes a global object.

use std::{path::Path, rc::Rc};

use wx_core::{Context, Host, desc::Family};

use crate::{
    engine::{HostContext, QuickJs},
    modules,
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

/// Runs scripts of the host itself, each the body of a function of its own, with
/// what only they get: the functions of a family, the `require` of a project's
/// root, and an object that they share.
pub(crate) fn boot(
    realm: &Rc<Realm>,
    context: &Rc<HostContext>,
    family: &'static Family,
    root: &Path,
    scripts: &[(&str, &str)],
) -> JsResult<()> {
    let host = realm.object()?;
    context.install_family(&host, family)?;
    let args = [host, modules::open_project(realm, root)?, realm.object()?];
    for (name, source) in scripts {
        // on one line with the first of the source: its lines stay right
        let wrapped = format!("(function (host, require, shared) {{{source}\n}})");
        realm.eval(&wrapped, name)?.call(&args)?;
    }
    Ok(())
}
