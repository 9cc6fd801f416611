//! Every scoped function, in every shape, in every state of its scope.

use std::{cell::RefCell, rc::Rc, time::Instant};

use api_spec::model::{Api, Kind, Promise};
use wx_bindings::{GetLocationOptions, Wx};
use wx_core::{Options, block_on};
use wx_host::StandardHost;

use crate::world::World;

/// A function that a person has to allow.
struct Gated {
    name: String,
    scope: Option<String>,
    private: bool,
    shapes: Vec<String>,
}

/// The gated functions that are there, of the catalogue and of the probe, with a call of each
/// in every shape that the spec gives it.
fn gated() -> Vec<Gated> {
    let world = World::new();
    world.run("Object.keys(wx).forEach(name => log(name))");
    let there = world.lines();
    let mut list = Vec::new();
    for folder in ["../api-spec/wx", "tests/permissions"] {
        let spec = api_spec::load_dir(folder).unwrap();
        for family in &spec.families {
            let functions = family.apis.iter().map(|api| (api, "wx", api.name.clone()));
            let methods = family.objects.iter().flat_map(|object| {
                let name = |api: &Api| format!("{}.{}", object.name, api.name);
                object.methods.iter().map(move |api| (api, "wx.getGate()", name(api)))
            });
            for (api, owner, name) in functions.chain(methods) {
                let (scope, private) = (api.scope.clone(), api.privacy.is_some());
                // methods are those of the probe: no object of the host has a gate
                let here = name.starts_with("Gate.") || there.contains(&name);
                if here && (scope.is_some() || private) {
                    list.push(Gated { name, scope, private, shapes: shapes(api, owner) });
                }
            }
        }
    }
    list
}

fn shapes(api: &Api, owner: &str) -> Vec<String> {
    let call = format!("{owner}.{}", api.name);
    // what must be given is a text in all of them
    let required = api.params.fields.iter().filter(|field| field.required());
    let options: String = required.map(|field| format!("{}: 'x', ", field.name)).collect();
    let mut shapes = vec![match api.kind {
        Kind::Sync => attempt(&call),
        Kind::Async | Kind::Task => format!("{call}({{ {options}...told }})"),
        Kind::Event => unreachable!("an event has no gate"),
    }];
    if api.kind == Kind::Async && api.promise != Promise::No && owner == "wx" {
        shapes.push(format!("{call}({{ {options} }}).then(told.success, told.fail)"));
    }
    if api.sync.is_some() {
        shapes.push(attempt(&format!("{call}Sync")));
    }
    shapes
}

/// A Sync call, told like the others.
fn attempt(call: &str) -> String {
    let name = call.rsplit("wx.").next().unwrap().replace("getGate()", "Gate");
    format!("try {{ {call}(); log('{name}:ok') }} catch (e) {{ log(e.errMsg) }}")
}

#[derive(Clone, Copy, Debug)]
enum State {
    Refused,
    Allowed,
    /// Asked, and the person says so.
    Asked(bool),
    /// Asked, and nobody answers.
    Left,
    /// Allowed and forbidden again while the call waits.
    Revoked,
    /// The person says yes, and takes it back before the call goes on.
    TakenBack,
    /// Decided elsewhere while the call waits.
    Granted,
}

const STATES: [State; 8] = [
    State::Refused,
    State::Allowed,
    State::Asked(true),
    State::Asked(false),
    State::Left,
    State::Revoked,
    State::TakenBack,
    State::Granted,
];

#[test]
fn t17_a_function_is_entered_if_and_only_if_it_is_allowed() {
    let mut cells = 0;
    for api in gated() {
        let Some(scope) = &api.scope else { continue };
        for shape in &api.shapes {
            for state in STATES {
                cells += 1;
                let (found, expected) = (outcome(scope, shape, state), expected(shape, state));
                let agrees = found.0.ends_with(expected.0) && found.1 == expected.1;
                assert!(agrees, "{} {shape} {state:?}: {found:?}", api.name);
            }
        }
    }
    assert!(cells >= STATES.len() * 17, "{cells}");
}

/// How the call ends, and how often somebody is asked.
fn expected(shape: &str, state: State) -> (&'static str, usize) {
    const DENIED: &str = ":fail auth deny";
    let waits = !shape.starts_with("try");
    match state {
        State::Refused => (DENIED, 0),
        State::Allowed => (":ok", 0),
        // a Sync call cannot wait for a person
        _ if !waits => (DENIED, 0),
        State::Asked(true) | State::Granted => (":ok", 1),
        _ => (DENIED, 1),
    }
}

fn outcome(scope: &str, shape: &str, state: State) -> (String, usize) {
    let world = World::new();
    match state {
        State::Refused => world.permissions.decide(scope, false),
        State::Allowed => world.permissions.decide(scope, true),
        _ => {}
    }
    world.run(shape);
    let asked = world.person.asked().len();
    if asked > 0 {
        assert!(world.lines().is_empty() && world.entered().is_empty(), "{shape} waits");
        match state {
            State::Asked(yes) => world.person.says(yes),
            State::Left => world.person.leaves(),
            State::Revoked => {
                world.permissions.decide(scope, true);
                world.permissions.decide(scope, false);
            }
            State::TakenBack => {
                world.person.says(true);
                world.permissions.decide(scope, false);
            }
            State::Granted => world.permissions.decide(scope, true),
            State::Refused | State::Allowed => unreachable!(),
        }
        world.settle();
    }
    let lines = world.lines();
    let [line] = lines.as_slice() else {
        panic!("{shape} {state:?}: {lines:?}");
    };
    let entered = world.entered();
    let is_probe = shape.contains("probe") || shape.contains("getGate");
    assert!(!is_probe || entered.len() == usize::from(line.ends_with(":ok")), "{entered:?} {line}");
    (line.clone(), asked)
}

#[test]
fn a_permission_that_is_revoked_while_a_call_waits_for_its_slot_counts() {
    let world = World::new();
    world.permissions.decide("camera", true);
    // the second waits for the first
    world.context.eval("wx.probeSlow(told); wx.probeSlow(told)", "test.js").unwrap();
    assert_eq!(world.entered(), ["probeSlow"]);
    world.permissions.decide("camera", false);
    world.settle();
    assert_eq!(world.lines(), ["probeSlow:ok", "probeSlow:fail auth deny"]);
    assert!(world.entered().is_empty());
}

#[derive(Clone, Copy, Debug)]
enum Agreement {
    NotDemanded,
    Given,
    /// Asked by the host, and the person says so.
    Asked(bool),
    /// Asked by the listener of the app, and the person says so.
    Resolved(bool),
    /// Nobody answers.
    Left,
    /// Given, and withdrawn while the call waits.
    Withdrawn,
}

#[test]
fn t17_private_data_is_read_if_and_only_if_the_person_agrees() {
    use Agreement::*;
    let states = [
        NotDemanded,
        Given,
        Asked(true),
        Asked(false),
        Resolved(true),
        Resolved(false),
        Left,
        Withdrawn,
    ];
    let mut cells = 0;
    for api in gated().iter().filter(|api| api.private) {
        for shape in &api.shapes {
            for state in states {
                cells += 1;
                let found = read(api, shape, state);
                let waits = !shape.starts_with("try");
                let expected = match state {
                    NotDemanded | Given => ":ok",
                    Asked(true) | Resolved(true) if waits => ":ok",
                    _ => ":fail privacy permission is not authorized",
                };
                assert!(found.ends_with(expected), "{} {shape} {state:?}: {found}", api.name);
            }
        }
    }
    assert!(cells >= states.len() * 10, "{cells}");
}

fn read(api: &Gated, shape: &str, state: Agreement) -> String {
    let demanded = !matches!(state, Agreement::NotDemanded);
    let world = World::with(StandardHost::new().privacy_check(demanded));
    if let Some(scope) = &api.scope {
        world.permissions.decide(scope, true);
    }
    if matches!(state, Agreement::Given) {
        world.privacy.agree();
    }
    if let Agreement::Resolved(_) = state {
        world.run("wx.onNeedPrivacyAuthorization(resolve => { globalThis.resolve = resolve })");
    }
    world.run(shape);
    let mut lines = world.lines();
    if lines.is_empty() {
        assert!(world.entered().is_empty(), "{shape} waits");
        match state {
            Agreement::Asked(yes) => world.person.says(yes),
            Agreement::Resolved(true) => world.run("resolve({ event: 'agree' })"),
            Agreement::Resolved(false) => world.run("resolve({ event: 'disagree' })"),
            Agreement::Left => world.person.leaves(),
            Agreement::Withdrawn => {
                world.privacy.agree();
                world.privacy.withdraw();
            }
            Agreement::NotDemanded | Agreement::Given => panic!("{shape} {state:?} waits"),
        }
        world.settle();
        lines = world.lines();
    }
    let [line] = lines.as_slice() else {
        panic!("{shape} {state:?}: {lines:?}");
    };
    let entered = world.entered().len();
    let counted = if shape.contains("probe") { usize::from(line.ends_with(":ok")) } else { 0 };
    assert_eq!(entered, counted, "{shape} {state:?} {line}");
    line.clone()
}

#[test]
fn rust_callers_pass_the_same_gates() {
    let standard = StandardHost::new().open().unwrap();
    let permissions = standard.permissions.clone();
    let host = standard.builder.consent(permissions.clone()).build().unwrap();
    let wx = Wx::new(&host);
    for allowed in [false, true] {
        permissions.decide("userLocation", allowed);
        let future = block_on(&host, wx.get_location_future(GetLocationOptions::new()));
        let told = Rc::new(RefCell::new(None));
        let sink = Rc::clone(&told);
        wx.get_location(GetLocationOptions::new().complete(move |outcome| {
            *sink.borrow_mut() = Some(outcome.as_ref().map(|_| ()).map_err(|e| e.err_msg()));
        }));
        while host.turn(Instant::now()).did_work {}
        let expected = match allowed {
            true => Ok(()),
            false => Err("getLocation:fail auth deny".to_owned()),
        };
        assert_eq!(future.map(|_| ()).map_err(|error| error.err_msg()), expected);
        assert_eq!(told.take(), Some(expected));
    }
}
