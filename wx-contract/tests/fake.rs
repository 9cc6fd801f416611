//! The contract on the fake engine: one test a case, named after its row.

fn run(case: &wx_contract::Case) {
    wx_contract::play(case, wx_contract::FakeMachine::new());
}

wx_contract::contract_tests!(crate::run);
