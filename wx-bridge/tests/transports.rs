//! The calling contract over transports that answer later.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod node;

use std::{thread, time::Duration};

use node::{Node, Transport};
use wx_contract::{Case, Machine, cases};

/// What a function says that would have to wait.
const LATE: &str = "the transport cannot answer at once";
/// Answers come later than the script's own jobs.
const ORDER: [&str; 3] = [
    "a3_callbacks_run_in_call_order",
    "a3_an_api_may_be_documented_as_immediate",
    "q6_next_tick_keeps_its_place_among_jobs",
];
/// A function that gives nothing back cannot throw: the console is told.
const TOLD: [&str; 4] = [
    "a2_a_pending_call_ends_once",
    "a2_a_deadline_ends_a_hung_call_once",
    "t2_abort_fails_then_completes",
    "q6_next_tick_throws_for_what_is_no_function",
];
/// These wait for an answer as well, but log other words than those of the failure.
const QUIET: [&str; 5] = [
    "a7_a_getter_may_call_back_into_the_host",
    "w3_can_i_use_answers_every_prefix",
    "w3_can_i_use_knows_members_of_a_class",
    "v2_nothing_saturates",
    "v2_what_32_bits_do_not_hold_is_told_with_the_limit",
];

/// What a case logs, until one of its scripts throws, and what that throws.
fn played(case: &Case, transport: Transport) -> (Vec<String>, String) {
    let mut node = Node::shop(transport);
    let (mut log, mut part) = (Vec::new(), String::new());
    for line in case.script.lines().chain(["//@ turn"]) {
        let Some(millis) = line.trim().strip_prefix("//@ turn") else {
            part.push_str(line);
            part.push('\n');
            continue;
        };
        let thrown = node.thrown(&std::mem::take(&mut part));
        node.turn(Duration::from_millis(millis.trim().parse().unwrap_or(0)));
        log.extend(node.log());
        if !thrown.is_empty() {
            return (log, thrown);
        }
    }
    (log, String::new())
}

/// The cases that fail over a transport: those that are told that nothing can be answered at
/// once, and others.
fn failing(transport: Transport) -> (Vec<&'static str>, Vec<&'static str>) {
    let all: Vec<_> = cases::all().collect();
    let (mut late, mut wrong) = (Vec::new(), Vec::new());
    let parts = thread::scope(|scope| {
        let chunks = all.chunks(all.len().div_ceil(4));
        let runs = chunks.map(|chunk| {
            scope.spawn(move || {
                let play = |case: &&'static Case| (*case, played(case, transport));
                chunk.iter().map(play).collect::<Vec<_>>()
            })
        });
        let runs: Vec<_> = runs.collect();
        runs.into_iter().flat_map(|run| run.join().unwrap()).collect::<Vec<_>>()
    });
    for (case, (log, thrown)) in parts {
        if thrown.contains(LATE) || log.iter().any(|line| line.contains(LATE)) {
            late.push(case.name);
        } else if !thrown.is_empty() || log != case.log {
            println!("{}: {log:#?} {thrown}", case.name);
            wrong.push(case.name);
        }
    }
    (late, wrong)
}

#[test]
fn where_only_what_waits_is_answered_at_once_all_cases_hold_but_for_the_script_s_own_jobs() {
    let (late, wrong) = failing(Transport::Mixed);
    // an immediate callback that throws is told of later, too
    let order = [ORDER[0], ORDER[1], "a4_a_throw_never_reaches_the_caller", ORDER[2]];
    assert_eq!((late, wrong), (vec![], order.to_vec()));
}

#[test]
fn where_all_answers_are_late_every_case_holds_that_waits_for_none() {
    let (late, wrong) = failing(Transport::Later);
    let is_known = |name: &&str| [&ORDER[..], &TOLD, &QUIET].concat().contains(name);
    let unknown: Vec<_> = wrong.iter().filter(|name| !is_known(name)).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    let all = cases::all().count();
    let held = all - late.len() - wrong.len();
    println!(
        "of {all} cases {held} hold, {} wait for an answer, {} are told of a failure by the \
         console, {} differ in order",
        late.len() + QUIET.len(),
        TOLD.len(),
        ORDER.len()
    );
    assert_eq!((all, held, late.len(), wrong.len()), (133, 64, 57, 12), "{late:#?}");
}
