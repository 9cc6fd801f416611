//! The network's state: read from the machine, or said by the program.

mod machine;

use std::{
    cell::{Cell, RefCell},
    fmt,
    rc::Rc,
    time::Duration,
};

use futures_channel::mpsc::{UnboundedSender, unbounded};
use futures_util::{Stream, stream};
use wx_bindings::device_network::*;
use wx_core::{Result, WxError, wx_api};

use crate::Background;

/// The time between two looks at the machine while somebody listens.
const PERIOD: Duration = Duration::from_secs(2);

/// What scripts hear of the network. The machine says it, until the program does. Clones share
/// it.
#[derive(Clone)]
pub struct NetworkState {
    background: Background,
    shared: Rc<Shared>,
}

#[derive(Default)]
struct Shared {
    said: RefCell<Option<NetworkType>>,
    weak: Cell<bool>,
    /// What listeners were told last, or have no need to be told.
    told: RefCell<Option<NetworkType>>,
    /// The ways to listeners, while there are any.
    status: RefCell<Option<UnboundedSender<OnNetworkStatusChangeResult>>>,
    weakness: RefCell<Option<UnboundedSender<OnNetworkWeakChangeResult>>>,
}

impl NetworkState {
    /// The state of this machine.
    pub fn new(background: Background) -> Self {
        NetworkState { background, shared: Rc::default() }
    }

    /// Says how the device is connected from now on, whatever the machine is. Listeners to
    /// `onNetworkStatusChange` hear of a change.
    pub fn set(&self, network_type: NetworkType) {
        *self.shared.said.borrow_mut() = Some(network_type.clone());
        if let Some(change) = self.shared.changed(network_type)
            && let Some(listeners) = &*self.shared.status.borrow()
        {
            // the source may be gone, and its listeners with it
            let _ = listeners.unbounded_send(change);
        }
    }

    /// Says whether the connection is poor. Listeners to `onNetworkWeakChange` hear of a
    /// change.
    pub fn set_weak(&self, weak_net: bool) {
        if self.shared.weak.replace(weak_net) == weak_net {
            return;
        }
        let known = self.shared.told.borrow().clone();
        let known = known.or_else(|| self.shared.said.borrow().clone());
        let network_type = text(&known.unwrap_or(NetworkType::Unknown));
        if let Some(listeners) = &*self.shared.weakness.borrow() {
            // as above
            let _ = listeners.unbounded_send(OnNetworkWeakChangeResult { network_type, weak_net });
        }
    }

    /// Looks at the machine, unless the program has said how it is.
    async fn look(&self) -> Result<machine::Connection> {
        if let Some(network_type) = self.shared.said.borrow().clone() {
            return Ok(machine::Connection { network_type, signal: 0.0 });
        }
        let connection = self.background.blocking(|| Ok(machine::connection())).await?;
        // the program may have spoken meanwhile
        match self.shared.said.borrow().clone() {
            Some(network_type) => Ok(machine::Connection { network_type, signal: 0.0 }),
            None => Ok(connection),
        }
    }

    /// The changes of the machine, beginning with how it is.
    fn machine_changes(&self) -> impl Stream<Item = OnNetworkStatusChangeResult> + use<> {
        stream::unfold((self.clone(), true), |(state, mut first)| async move {
            loop {
                if !std::mem::take(&mut first) {
                    // a machine without threads is looked at once
                    state.background.spawn(pause()).await.ok()?;
                }
                let known = state.shared.told.borrow().is_some();
                if let Ok(connection) = state.look().await
                    && let Some(change) = state.shared.changed(connection.network_type)
                    && known
                {
                    return Some((change, (state, false)));
                }
            }
        })
    }
}

async fn pause() -> Result<()> {
    tokio::time::sleep(PERIOD).await;
    Ok(())
}

impl Shared {
    /// What listeners are to be told, if it is something new.
    fn changed(&self, network_type: NetworkType) -> Option<OnNetworkStatusChangeResult> {
        let mut told = self.told.borrow_mut();
        if told.as_ref() == Some(&network_type) {
            return None;
        }
        *told = Some(network_type.clone());
        let is_connected = network_type != NetworkType::None;
        Some(OnNetworkStatusChangeResult { is_connected, network_type })
    }
}

fn text(network_type: &NetworkType) -> String {
    let text = match network_type {
        NetworkType::Wifi => "wifi",
        NetworkType::Cellular2g => "2g",
        NetworkType::Cellular3g => "3g",
        NetworkType::Cellular4g => "4g",
        NetworkType::Cellular5g => "5g",
        NetworkType::None => "none",
        NetworkType::Other(other) => other,
        _ => "unknown",
    };
    text.to_owned()
}

impl fmt::Debug for NetworkState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("NetworkState");
        debug.field("said", &self.shared.said).field("weak", &self.shared.weak);
        debug.finish_non_exhaustive()
    }
}

#[wx_api]
impl NetworkState {
    async fn get_network_type(&self) -> Result<GetNetworkTypeResult> {
        let connection = self.look().await?;
        Ok(GetNetworkTypeResult {
            network_type: connection.network_type,
            signal_strength: connection.signal,
            has_system_proxy: machine::has_proxy(),
            weak_net: self.shared.weak.get(),
        })
    }

    #[wx_api(GetLocalIpAddress)]
    async fn get_local_ip_address(&self) -> Result<GetLocalIpAddressResult> {
        let found = self.background.blocking(|| Ok(machine::local_address())).await?;
        let (addr, mask) =
            found.ok_or_else(|| WxError::from(GetLocalIpAddressError::NoLocalAddress))?;
        Ok(GetLocalIpAddressResult { localip: addr.to_string(), netmask: mask.to_string() })
    }

    fn on_network_status_change(&self) -> impl Stream<Item = OnNetworkStatusChangeResult> + use<> {
        let (sender, said) = unbounded();
        *self.shared.status.borrow_mut() = Some(sender);
        // nobody heard what happened before
        *self.shared.told.borrow_mut() = self.shared.said.borrow().clone();
        stream::select(said, self.machine_changes())
    }

    fn on_network_weak_change(&self) -> impl Stream<Item = OnNetworkWeakChangeResult> + use<> {
        let (sender, said) = unbounded();
        *self.shared.weakness.borrow_mut() = Some(sender);
        said
    }
}
