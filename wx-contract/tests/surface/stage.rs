//! A script on the fake engine, and what it logs.

use std::{cell::RefCell, rc::Rc, time::Instant};

use wx_contract::script::{self, Session};
use wx_core::fake::Fake;

/// Runs a script to its end, host and jobs included.
pub fn logs(source: &str) -> Vec<String> {
    let host = crate::host::host();
    let (fake, lines) = (Fake::new(), Rc::<RefCell<Vec<String>>>::default());
    script::install(&fake, &lines);
    let context = fake.attach(&host, "wx").unwrap_or_else(|_| panic!("no wx"));
    match script::run(&fake, &Session::new(), source) {
        Ok(Ok(())) => {}
        Ok(Err(thrown)) => panic!("the script threw {}", script::show(&fake, &thrown)),
        Err(error) => panic!("no script: {error}"),
    }
    loop {
        let ran = fake.run_jobs();
        if !host.turn(Instant::now()).did_work && ran == 0 {
            break;
        }
    }
    let warnings = fake.warnings();
    assert!(warnings.is_empty(), "{warnings:?}");
    drop(host);
    drop(context);
    lines.take()
}
