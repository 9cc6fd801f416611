//! The cases, a module for each part of the contract.

/// Declares the cases of a module: names, scripts and logs. Beside the table
/// it makes a macro that writes one `#[test]` a case.
macro_rules! cases {
    (($dollar:tt) $tests:ident; $($name:ident: $script:literal => [$($line:expr),* $(,)?];)*) => {
        use $crate::Case;

        /// The cases of this part.
        pub static CASES: &[Case] = &[
            $(Case { name: stringify!($name), script: $script, log: &[$($line),*] }),*
        ];

        /// Writes one `#[test]` for each case of this part; it calls the
        /// function with the case.
        #[macro_export]
        macro_rules! $tests {
            ($dollar run:path) => {
                $(
                    #[test]
                    fn $name() {
                        $dollar run($crate::cases::find(stringify!($name)));
                    }
                )*
            };
        }
    };
}

pub mod asynchronous;
pub mod events;
pub mod figures;
pub mod object;
pub mod promise;
pub mod results;
pub mod sync;
pub mod tasks;
pub mod values;

use crate::Case;

/// All cases.
pub fn all() -> impl Iterator<Item = &'static Case> {
    let parts = [
        results::CASES,
        asynchronous::CASES,
        promise::CASES,
        sync::CASES,
        tasks::CASES,
        events::CASES,
        object::CASES,
        values::CASES,
        figures::CASES,
    ];
    parts.into_iter().flatten()
}

/// The case with this name.
///
/// # Panics
/// If there is none.
#[allow(clippy::panic)]
pub fn find(name: &str) -> &'static Case {
    match all().find(|case| case.name == name) {
        Some(case) => case,
        None => panic!("no case is named {name}"),
    }
}

/// Writes a module of tests for each part of the contract: one `#[test]` a
/// case, which calls the function with it.
#[macro_export]
macro_rules! contract_tests {
    ($run:path) => {
        mod results {
            $crate::results_tests!($run);
        }
        mod asynchronous {
            $crate::asynchronous_tests!($run);
        }
        mod promise {
            $crate::promise_tests!($run);
        }
        mod sync {
            $crate::sync_tests!($run);
        }
        mod tasks {
            $crate::tasks_tests!($run);
        }
        mod events {
            $crate::events_tests!($run);
        }
        mod object {
            $crate::object_tests!($run);
        }
        mod values {
            $crate::values_tests!($run);
        }
        mod figures {
            $crate::figures_tests!($run);
        }
    };
}
