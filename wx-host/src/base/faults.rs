//! What scripts did wrong: to the listeners of the app, or to stderr.

use std::{cell::Cell, rc::Rc};

use wx_bindings::{ListenerError, OnError, OnUnhandledRejection, OnUnhandledRejectionResult};
use wx_core::{Client, Fault};

/// Counts the faults of an app and passes them on: an error that nothing caught
/// to `onError`, a rejection that nobody handled to `onUnhandledRejection`, and
/// to stderr where nobody listens. Clones share the counts.
#[derive(Clone, Debug, Default)]
pub struct Faults(Rc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    all: Cell<usize>,
    unheard: Cell<usize>,
}

impl Faults {
    /// How many there were, heard or not.
    pub fn count(&self) -> usize {
        self.0.all.get()
    }

    /// How many no listener of the app heard of: those that went to stderr. A
    /// program that runs scripts ends with an error if there was one.
    pub fn unheard(&self) -> usize {
        self.0.unheard.get()
    }

    /// Takes a fault: for [`wx_core::HostBuilder::on_fault`].
    pub fn take(&self, client: &Client, fault: Fault) {
        self.0.all.set(self.count() + 1);
        let text = fault.to_string();
        if !announce(client, fault) {
            self.0.unheard.set(self.unheard() + 1);
            eprintln!("{text}");
        }
    }
}

/// Emits the event of a fault. False if nobody hears it.
fn announce(client: &Client, fault: Fault) -> bool {
    match fault {
        // what these listeners throw would come back to them without an end
        Fault::Callback { api: "onError" | "onUnhandledRejection", .. } => false,
        // what a developer should see is no affair of the app's
        Fault::Mistake(_) => false,
        Fault::Function { ref name, .. }
            if matches!(name.as_str(), "App onError" | "App onUnhandledRejection") =>
        {
            false
        }
        Fault::Callback { .. } | Fault::Function { .. } | Fault::Uncaught(_) => {
            let message = match &fault {
                Fault::Callback { api, role, error } => {
                    format!("{} (thrown by the {role} callback of {api})", error.message)
                }
                Fault::Function { name, error } => {
                    format!("{} (thrown by {name})", error.message)
                }
                other => other.error().message.clone(),
            };
            let stack = fault.error().stack.clone();
            let stack = (!stack.trim().is_empty()).then_some(stack);
            client.has_listeners::<OnError>()
                && client.emit::<OnError>(ListenerError { message, stack }).is_ok()
        }
        Fault::Rejection { reason, promise, .. } => {
            let payload = OnUnhandledRejectionResult { reason, promise };
            client.has_listeners::<OnUnhandledRejection>()
                && client.emit::<OnUnhandledRejection>(payload).is_ok()
        }
    }
}
