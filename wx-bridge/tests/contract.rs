//! The calling contract, with the JavaScript module in node and the host here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod node;

use node::{Node, Transport};
use wx_contract::Case;

fn play(case: &Case) {
    wx_contract::play(case, Node::shop(Transport::AtOnce));
}

wx_contract::contract_tests!(crate::play);
