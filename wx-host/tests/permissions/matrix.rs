//! Every scoped function, in every shape, in every state of its scope.

use api_spec::model::{Api, Kind, Promise};

use crate::world::World;

/// A function that a person has to allow.
struct Scoped {
    name: String,
    scope: String,
    shapes: Vec<String>,
}

/// The scoped functions of the catalogue and of the probe, with a call of each in
/// every shape that the spec gives it.
fn scoped() -> Vec<Scoped> {
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
                // what the privacy gate does is in the other file
                let Some(scope) =
                    api.scope.clone().filter(|_| api.privacy.as_deref() != Some("images"))
                else {
                    continue;
                };
                let call = format!("{owner}.{}", api.name);
                let is_method = owner != "wx";
                let mut shapes = Vec::new();
                match api.kind {
                    Kind::Sync => shapes.push(attempt(&call)),
                    Kind::Async | Kind::Task => shapes.push(format!("{call}(told)")),
                    Kind::Event => unreachable!("an event has no scope"),
                }
                let promised = api.kind == Kind::Async && api.promise != Promise::No;
                if promised && !is_method {
                    shapes.push(format!("{call}({{}}).then(told.success, told.fail)"));
                }
                if api.sync.is_some() {
                    shapes.push(attempt(&format!("{call}Sync")));
                }
                list.push(Scoped { name, scope, shapes });
            }
        }
    }
    list
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
    let (mut cells, mut wrong) = (0, Vec::new());
    for api in scoped() {
        for shape in &api.shapes {
            for state in STATES {
                cells += 1;
                let expected = expected(shape, state);
                let found = outcome(&api.scope, shape, state);
                let found = (found.0.as_str(), found.1);
                if !(found.0.ends_with(expected.0) && found.1 == expected.1) {
                    wrong.push(format!("{} {shape} {state:?}: {found:?}", api.name));
                }
                // functions of the host are entered if they succeed; the probe counts
                assert_eq!(found.0.ends_with(":ok"), expected.0 == ":ok", "{wrong:?}");
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {cells}\n{}", wrong.len(), wrong.join("\n"));
    assert!(cells >= 8 * 14, "{cells}");
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
