//! A bridge to the shop of the contract, which a test speaks to by hand.

use std::{cell::RefCell, rc::Rc};

use wx_bridge::Bridge;
use wx_contract::shop::{self, Shop};
use wx_core::Host;

pub struct Wired {
    pub bridge: Bridge,
    pub host: Host,
    pub shop: Shop,
    /// What no call of `say` gave back.
    pub sent: Rc<RefCell<Vec<String>>>,
}

pub fn wired() -> Wired {
    let shop = Shop::new();
    let host = shop::builder(&shop).build().unwrap();
    let sent = Rc::<RefCell<Vec<String>>>::default();
    let sink = Rc::clone(&sent);
    let bridge = Bridge::new(&host, move |text| sink.borrow_mut().push(text));
    Wired { bridge, host, shop, sent }
}

impl Wired {
    pub fn say(&self, text: &str) -> String {
        self.bridge.receive(text).unwrap_or_default()
    }
}
