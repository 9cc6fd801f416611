//! Permissions: a function is entered if and only if the person allows it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod matrix;
mod privacy;
mod world;

mod probe {
    wx_core::bindings! { spec = "tests/permissions/probe.yaml", client = Probe }
}

use std::fs;

use wx_host::{StandardHost, consent::SCOPES, route::AppConfig};

use crate::world::World;

#[test]
fn a_thousand_undecided_calls_share_one_prompt() {
    for allowed in [true, false] {
        let world = World::new();
        world.run(
            "for (let i = 0; i < 500; i++) {
                wx.getLocation(told); wx.startLocationUpdate({}).then(told.success, told.fail);
             }
             wx.authorize({ scope: 'scope.userLocation', ...told });",
        );
        assert_eq!(world.person.asked(), ["userLocation: The app wants to know where you are"]);
        assert!(world.lines().is_empty());
        world.person.says(allowed);
        world.settle();
        let end = if allowed { "ok" } else { "fail auth deny" };
        let lines = world.lines();
        assert_eq!(lines.len(), 1_001);
        assert!(lines.iter().all(|line| line.ends_with(end)), "{lines:?}");
        // decided: nobody is asked again
        world.run("wx.getLocation(told); wx.authorize({ scope: 'scope.userLocation', ...told })");
        assert_eq!(world.lines(), [format!("getLocation:{end}"), format!("authorize:{end}")]);
        assert_eq!(world.person.asked().len(), 1);
    }
}

#[test]
fn every_scope_can_be_asked_for_and_shows_in_the_settings() {
    let world = World::new();
    for scope in SCOPES {
        world.run(&format!("wx.authorize({{ scope: 'scope.{}', ...told }})", scope.name));
        world.person.says(true);
        world.settle();
    }
    assert_eq!(world.lines(), vec!["authorize:ok"; SCOPES.len()]);
    world.run("wx.getSetting().then(r => log(Object.keys(r.authSetting).sort().join()))");
    let mut names: Vec<_> = SCOPES.iter().map(|scope| format!("scope.{}", scope.name)).collect();
    names.sort();
    assert_eq!(world.lines(), [names.join(",")]);
    // what the catalogue guards can be asked for
    let spec = api_spec::load_dir("../api-spec/wx").unwrap();
    let guarded =
        spec.families.iter().flat_map(|family| &family.apis).filter_map(|api| api.scope.as_deref());
    let unknown: Vec<_> =
        guarded.filter(|name| !SCOPES.iter().any(|scope| scope.name == *name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn each_scope_is_asked_for_by_itself() {
    let world = World::new();
    world.run("wx.getLocation(told); wx.getFuzzyLocation(told)");
    assert_eq!(world.person.asked().len(), 2);
    world.person.says(false);
    world.person.says(true);
    world.settle();
    assert_eq!(world.lines(), ["getLocation:fail auth deny", "getFuzzyLocation:ok"]);
    world.run("wx.getSetting({ success: r => log(JSON.stringify(r.authSetting)) })");
    let decided = r#"{"scope.userLocation":false,"scope.userFuzzyLocation":true}"#;
    assert_eq!(world.lines(), [decided]);
}

#[test]
fn where_nobody_answers_the_call_fails_and_the_next_one_asks_again() {
    let world = World::new();
    for _ in 0..2 {
        world.run("wx.getLocation(told)");
        world.person.leaves();
        world.settle();
    }
    assert_eq!(world.lines(), ["getLocation:fail auth deny"; 2]);
    assert_eq!(world.person.asked().len(), 2);
    assert!(world.permissions.decided().is_empty());
}

#[test]
fn the_answers_last_and_each_app_has_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let host = |app: &str| StandardHost::new().app_id(app).data_dir(dir.path());
    let world = World::with(host("one"));
    world.run("wx.authorize({ scope: 'scope.camera' }); wx.authorize({ scope: 'scope.record' })");
    world.person.says(true);
    world.person.says(false);
    world.settle();
    drop(world);

    let file = dir.path().join("one/permissions.json");
    let kept: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let expected =
        serde_json::json!({ "format": 1, "scopes": { "camera": true, "record": false } });
    assert_eq!(kept, expected);

    let world = World::with(host("one"));
    world.run(
        "wx.authorize({ scope: 'scope.camera', ...told }); wx.authorize({ scope: 'scope.record', ...told })",
    );
    assert_eq!(world.lines(), ["authorize:ok", "authorize:fail auth deny"]);
    let other = World::with(host("two"));
    other.run("wx.authorize({ scope: 'scope.camera', ...told })");
    assert_eq!((world.person.asked().len(), other.person.asked().len()), (0, 1));
}

#[test]
fn a_damaged_permissions_file_is_named_and_left_as_it_is() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("app")).unwrap();
    let file = dir.path().join("app/permissions.json");
    let damaged = [
        ("{\"format\": 1, \"sco", "EOF"),
        ("{\"format\": 2}", "the format 2, this host knows 1"),
        ("{\"format\": 1, \"scopes\": {\"camera\": \"yes\"}}", "expected a boolean"),
        ("[]", "invalid"),
    ];
    for (text, problem) in damaged {
        fs::write(&file, text).unwrap();
        let opened = StandardHost::new().app_id("app").data_dir(dir.path()).open();
        let message = opened.unwrap_err().to_string();
        assert!(message.contains("permissions.json") && message.contains(problem), "{message}");
        assert!(message.ends_with("move it away to be asked again"), "{message}");
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }
}

#[test]
fn the_settings_change_what_was_decided_and_nothing_else() {
    let world = World::new();
    world.permissions.decide("camera", true);
    world.person.wants(&[("camera", false), ("record", true)]);
    world.run("wx.openSetting({ success: r => log(JSON.stringify(r.authSetting)) })");
    assert_eq!(world.lines(), [r#"{"scope.camera":false}"#]);
    assert_eq!(world.person.asked(), [r#"settings [("camera", true)]"#]);
}

#[test]
fn a_decision_made_elsewhere_ends_an_open_question() {
    let world = World::new();
    world.run("wx.getLocation(told); wx.authorize({ scope: 'scope.userLocation', ...told })");
    world.permissions.decide("userLocation", true);
    world.settle();
    let mut lines = world.lines();
    lines.sort();
    assert_eq!(lines, ["authorize:ok", "getLocation:ok"]);
}

#[test]
fn the_app_tells_why_it_wants_a_permission() {
    let text = r#"{ "permission": { "scope.userLocation": { "desc": "To show shops nearby" } } }"#;
    let config = AppConfig::from_json(text).unwrap();
    let world = World::with(StandardHost::new().config(config));
    world.run("wx.getLocation()");
    assert_eq!(world.person.asked(), ["userLocation: To show shops nearby"]);
}

#[test]
fn a_person_may_take_longer_than_other_calls() {
    let world = World::new();
    world.run("wx.getLocation(told); wx.authorize({ scope: 'scope.camera', ...told })");
    let later = std::time::Instant::now() + std::time::Duration::from_secs(3600);
    world.context.turn(later);
    world.settle();
    assert!(world.lines().is_empty());
    world.person.says(true);
    world.person.says(true);
    world.settle();
    assert_eq!(world.lines(), ["getLocation:ok", "authorize:ok"]);
}

#[test]
fn a_host_that_is_dropped_lets_go_of_its_questions() {
    let world = World::with(StandardHost::new().privacy_check(true));
    world.run(
        "wx.authorize({ scope: 'scope.camera', ...told }); wx.probePrivate(told);
         wx.onNeedPrivacyAuthorization(resolve => { globalThis.kept = resolve }); wx.getLocation(told);",
    );
    assert_eq!(world.person.open(), 2);
    let World { context, person, .. } = world;
    drop(context);
    assert_eq!(person.open(), 0, "nobody waits any more");
}
