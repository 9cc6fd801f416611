//! A small host that has one function of every kind: the cases call it.

#[macro_use]
mod shape;

mod cart;
mod functions;
mod objects;
mod spec;
mod state;

use wx_core::{Fault, Host, HostBuilder};

pub use cart::CartState;
pub use functions::{SECRET, entries};
pub use objects::*;
pub use spec::*;
pub use state::{Prompts, Shop, Ticks, Told, Waiting};

/// A host with all functions of the shop. Faults go to `shop`, and on to
/// `onError` and `onUnhandledRejection`, as a mini-program host does it.
pub fn builder(shop: &Shop) -> HostBuilder {
    let (faults, journal) = (shop.clone(), shop.clone());
    Host::builder()
        .state(shop.clone())
        .apis(entries())
        .emits::<OnPrice>()
        .emits::<OnSingle>()
        .emits::<OnOpen>()
        .emits::<OnLatest>()
        .emits::<OnFew>()
        .emits::<OnStrict>()
        .emits::<OnError>()
        .emits::<OnUnhandledRejection>()
        .consent(shop.prompts().clone())
        .log(move |line| journal.note(line))
        .on_fault(move |client, fault| {
            let message = headline(&fault);
            faults.faults.borrow_mut().push(message.clone());
            let emitted = match fault {
                Fault::Rejection { reason, promise, .. } => {
                    client.emit::<OnUnhandledRejection>(RejectionResult { reason, promise })
                }
                _ => client.emit::<OnError>(ErrorResult { message }),
            };
            if let Err(error) = emitted {
                faults.note(error.to_string());
            }
        })
}

/// A fault without the stack, which differs between engines.
fn headline(fault: &Fault) -> String {
    let text = fault.to_string();
    text.lines().next().unwrap_or_default().to_owned()
}
