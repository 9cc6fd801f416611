//! The agreement to the privacy guidelines.

use wx_host::{StandardHost, route::AppConfig};

use crate::world::World;

const NO: &str = "fail privacy permission is not authorized";

fn demanding() -> World {
    World::with(StandardHost::new().privacy_check(true))
}

#[test]
fn a_plain_script_is_not_asked_for_the_agreement() {
    let world = World::new();
    world.run("wx.probePrivate(told); wx.requirePrivacyAuthorize(told); wx.probePrivateSync()");
    world.run("wx.getPrivacySetting({ success: r => log(JSON.stringify(r)) })");
    let setting =
        r#"{"needAuthorization":false,"privacyContractName":"","errMsg":"getPrivacySetting:ok"}"#;
    assert_eq!(world.lines(), ["probePrivate:ok", "requirePrivacyAuthorize:ok", setting]);
    assert!(world.person.asked().is_empty());
    world.run("wx.openPrivacyContract(told)");
    assert_eq!(world.lines(), ["openPrivacyContract:fail the app has no privacy guidelines"]);
}

#[test]
fn the_host_asks_where_the_app_does_not_listen() {
    let world = demanding();
    world.run("wx.probePrivate(told); wx.requirePrivacyAuthorize(told)");
    assert_eq!(world.person.asked(), ["小程序隐私保护指引 for probePrivate"]);
    world.person.says(false);
    world.settle();
    assert_eq!(
        world.lines(),
        [format!("probePrivate:{NO}"), format!("requirePrivacyAuthorize:{NO}")]
    );
    // a no is no decision for good
    world.run("wx.probePrivate(told)");
    world.person.says(true);
    world.settle();
    world.run("wx.requirePrivacyAuthorize(told); wx.probePrivateSync()");
    assert_eq!(world.lines(), ["probePrivate:ok", "requirePrivacyAuthorize:ok"]);
    assert_eq!(world.entered(), ["probePrivate", "probePrivateSync"]);
}

#[test]
fn a_sync_function_cannot_wait_for_the_agreement() {
    let world = demanding();
    world.run("try { wx.probePrivateSync() } catch (error) { log(error.errMsg) }");
    assert_eq!(world.lines(), [format!("probePrivateSync:{NO}")]);
    assert!(world.person.asked().is_empty() && world.entered().is_empty());
}

#[test]
fn calls_wait_until_the_app_resolves_and_one_yes_is_for_all() {
    let world = demanding();
    world.run(
        "var resolves = {};
         wx.onNeedPrivacyAuthorization((resolve, info) => { resolves[info.referrer] = resolve });
         for (let i = 0; i < 100; i++) wx.probePrivate(told);
         wx.requirePrivacyAuthorize(told); wx.getLocation(told);
         log(Object.keys(resolves).length);",
    );
    // each function asks once, with its name
    world.run("log(Object.keys(resolves)); log(resolves.getLocation.name)");
    let waiting = "probePrivate,requirePrivacyAuthorize,getLocation";
    assert_eq!(world.lines(), ["0", waiting, "resolve"]);
    world.run("resolves.probePrivate({ event: 'exposureAuthorization' })");
    assert!(world.lines().is_empty() && world.entered().is_empty());

    world.run("resolves.requirePrivacyAuthorize({ event: 'disagree' })");
    assert_eq!(world.lines(), [format!("requirePrivacyAuthorize:{NO}")]);
    world.run("resolves.probePrivate({ event: 'agree', buttonId: 'agree-btn' })");
    assert_eq!(world.lines(), vec!["probePrivate:ok"; 100]);
    // the scope is asked for after the agreement
    assert_eq!(world.person.asked(), ["userLocation: The app wants to know where you are"]);
    world.person.says(true);
    world.settle();
    assert_eq!(world.lines(), ["getLocation:ok"]);
}

#[test]
fn the_last_listener_is_the_one_that_is_asked() {
    let world = demanding();
    world.run(
        "wx.onNeedPrivacyAuthorization(() => log('first'));
         wx.onNeedPrivacyAuthorization(resolve => { log('second'); resolve({ event: 'agree' }) });
         wx.probePrivate(told)",
    );
    assert_eq!(world.lines(), ["second", "probePrivate:ok"]);
}

#[test]
fn a_reply_that_is_none_is_an_error_and_decides_nothing() {
    let world = demanding();
    world.run(
        "wx.onNeedPrivacyAuthorization(resolve => {
            globalThis.resolve = resolve;
            for (const reply of [undefined, 1, {}, { event: 'yes' }]) {
                try { resolve(reply) } catch (error) { log(error.errMsg, error.errno) }
            }
         });
         wx.probePrivate(told)",
    );
    let fields = "parameter.event should be";
    let expected = [
        "resolve:fail parameter error: parameter should be Object instead of Undefined; 1001"
            .to_owned(),
        "resolve:fail parameter error: parameter should be Object instead of Number; 1001"
            .to_owned(),
        format!("resolve:fail parameter error: {fields} String instead of Undefined; 1001"),
        format!(
            "resolve:fail parameter error: {fields} one of exposureAuthorization, agree, disagree; 1001"
        ),
    ];
    assert_eq!(world.lines(), expected);
    world.run("resolve({ event: 'agree' })");
    assert_eq!(world.lines(), ["probePrivate:ok"]);
}

#[test]
fn what_is_resolved_twice_counts_once() {
    let world = demanding();
    world.run(
        "wx.onNeedPrivacyAuthorization(r => { globalThis.resolve = r });
         wx.probePrivate(told)",
    );
    world.run("resolve({ event: 'disagree' }); resolve({ event: 'agree' })");
    assert_eq!(world.lines(), [format!("probePrivate:{NO}")]);
    assert!(world.privacy.is_needed());
    // a later question is another one
    world.run("globalThis.old = resolve; wx.probePrivate(told)");
    world.run("old({ event: 'agree' })");
    assert!(world.lines().is_empty());
    world.run("resolve({ event: 'agree' })");
    assert_eq!(world.lines(), ["probePrivate:ok"]);
}

#[test]
fn a_listener_that_lets_go_of_resolve_has_disagreed() {
    let world = demanding();
    world.run("wx.onNeedPrivacyAuthorization(() => {}); wx.probePrivate(told)");
    assert_eq!(world.lines(), [format!("probePrivate:{NO}")]);
}

#[test]
fn an_agreement_that_is_withdrawn_while_the_call_waits_counts() {
    let world = demanding();
    world.run("wx.probeBoth(told)");
    world.person.says(true);
    world.settle();
    // agreed, and asked for the camera
    assert_eq!(world.person.asked().len(), 2);
    world.privacy.withdraw();
    world.person.says(true);
    world.settle();
    assert_eq!(world.lines(), [format!("probeBoth:{NO}")]);
    assert!(world.entered().is_empty());
}

#[test]
fn the_agreement_lasts_for_guidelines_of_the_same_name() {
    let dir = tempfile::tempdir().unwrap();
    let host = |name: &str| {
        StandardHost::new().data_dir(dir.path()).privacy_check(true).privacy_contract(name)
    };
    let world = World::with(host("first"));
    world.privacy.agree();
    drop(world);
    assert!(!World::with(host("first")).privacy.is_needed());
    let world = World::with(host("second"));
    assert!(world.privacy.is_needed());
    world.run(
        "wx.getPrivacySetting({ success: r => log(r.needAuthorization, r.privacyContractName) })",
    );
    assert_eq!(world.lines(), ["true second"]);
}

#[test]
fn a_project_demands_the_agreement_in_its_app_json() {
    let config = AppConfig::from_json(r#"{ "__usePrivacyCheck__": true }"#).unwrap();
    let world = World::with(StandardHost::new().config(config));
    assert!(world.privacy.is_needed());
}
