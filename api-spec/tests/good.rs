//! What a good spec becomes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use api_spec::model::*;
use api_spec::types::{Literal, NamedKind, TypeExpr, TypedArray};
use api_spec::{Spec, check_docs, load_dir, load_file, load_str, names};

fn club() -> Spec {
    load_file("tests/good/club.yaml").unwrap_or_else(|report| panic!("{report}"))
}

fn api(name: &str) -> Api {
    club().api(name).unwrap_or_else(|| panic!("no {name}")).clone()
}

fn param(name: &str) -> Arg {
    Arg::Param { name: name.into(), required: false }
}

fn named(name: &str, kind: NamedKind) -> TypeExpr {
    TypeExpr::Named { name: name.into(), kind }
}

#[test]
fn an_async_api_keeps_every_word() {
    let api = api("getBoat");
    assert_eq!((api.kind, api.promise), (Kind::Async, Promise::Yes));
    assert_eq!(api.scope.as_deref(), Some("boathouse"));
    assert!(api.privacy.as_deref() == Some("general") && api.immediate && !api.script);
    assert_eq!((api.deadline, api.options), (Deadline::None, Some(OptionsArg::Required)));
    let limits = api.limits.as_ref().unwrap();
    assert_eq!((limits.concurrent, limits.over), (5, Over::Fail));
    assert_eq!(
        (limits.group.as_str(), limits.reason.as_deref()),
        ("boats", Some("too many boats"))
    );
    let sync = api.sync.as_ref().unwrap();
    assert_eq!(sync.name, "getBoatNow");
    assert_eq!(sync.returns, SyncReturns::Field("size".into()));
    assert_eq!(sync.on_fail.get("boat not found"), Some(&Literal::Int(0)));
    assert_eq!(sync.args, [Arg::Param { name: "key".into(), required: true }, param("mode")]);
    assert_eq!((api.errors[0].errno, api.errors[0].code), (Some(1300), Some(4)));
    assert_eq!(api.error.as_deref(), Some("FetchBoatFail"));
    assert_eq!(api.doc.zh, "取一条船。");
    assert_eq!(api.deprecated.as_ref().unwrap().instead.as_deref(), Some("findBoat"));
    assert_eq!(api.ts.generic["T"], "string | IAnyObject");
    assert!(api.ts.qualified);
    assert_eq!(api.ts.args["options"], "boatOptions");
    assert_eq!(api.ts.renamed["boat"], "vessel");
    assert_eq!(api.ts.without, ["size"]);
}

#[test]
fn names_follow_rust_where_it_is_given() {
    let spec = club();
    assert_eq!(names::api_marker(&api("getBoat"), None), "FetchBoat");
    assert_eq!(names::api_marker(&api("tideChange"), None), "OnTideChange");
    let race = spec.object("Race").unwrap();
    assert_eq!(names::api_marker(&race.methods[0], Some(race)), "RaceHandleAbort");
    assert_eq!(names::off_fn(&api("tideChange")).as_deref(), Some("off_tide_change"));
    let boat = spec.ty("Boat").unwrap();
    let TypeKind::Struct(record) = &boat.kind else { panic!("a struct") };
    let idents: Vec<_> = record.fields.iter().map(names::field_ident).collect();
    assert_eq!(idents, ["name", "seats", "sdk_version", "r#type", "crew"]);
}

#[test]
fn fields_are_required_optional_or_have_a_default() {
    let api = api("getBoat");
    let field = |name: &str| api.params.fields.iter().find(|f| f.name == name).unwrap();
    assert!(field("key").required());
    assert!(field("mode").optional);
    let oars = field("oars");
    assert!(!oars.optional && !oars.required(), "a default says more than optional");
    let want = ["sweep", "scull"].map(|s| Literal::String(s.into())).to_vec();
    assert_eq!(oars.default, Some(Literal::List(want)));
    let TypeExpr::Callback(done) = &field("done").ty else { panic!("a callback") };
    assert!(done.once);
}

#[test]
fn the_rest_of_a_struct_is_no_field() {
    let spec = club();
    let TypeKind::Struct(boat) = &spec.ty("Boat").unwrap().kind else { panic!("a struct") };
    assert_eq!(boat.fields.len(), 5);
    assert_eq!(boat.rest.as_ref().unwrap().ty, TypeExpr::String);
}

#[test]
fn inline_enums_and_unions_become_types_of_the_family() {
    let spec = club();
    let mode = spec.ty("FetchBoatMode").unwrap();
    assert!(mode.inline);
    let TypeKind::Enum(values) = &mode.kind else { panic!("an enum") };
    assert_eq!(values[1].value, Literal::String("2d".into()));
    let TypeKind::Union(cargo) = &spec.ty("RaceCargo").unwrap().kind else { panic!("a union") };
    let types: Vec<_> = cargo.iter().map(|v| v.ty.clone()).collect();
    assert_eq!(types, [TypeExpr::String, TypeExpr::Object, TypeExpr::Bytes]);
    let TypeKind::Union(all) = &spec.ty("LoadAll").unwrap().kind else { panic!("a union") };
    assert_eq!(all[1].ty, named("LoadAllValue", NamedKind::Enum));
    assert!(spec.ty("OnTideChangeTrend").unwrap().inline);
    let cargo = spec.ty("Cargo").unwrap();
    assert!(!cargo.inline && matches!(&cargo.kind, TypeKind::Union(v) if v.len() == 3));
}

#[test]
fn numbers_as_keys_make_a_number_enum() {
    let spec = club();
    let weather = spec.ty("Weather").unwrap();
    let TypeKind::Enum(values) = &weather.kind else { panic!("an enum") };
    let numbers: Vec<_> = values.iter().map(|v| v.value.clone()).collect();
    assert_eq!(numbers, [Literal::Int(-1), Literal::Int(0), Literal::Int(1)]);
    assert_eq!(names::type_name(weather), "WeatherCode");
    let variants: Vec<_> = values.iter().map(names::enum_variant).collect();
    assert_eq!(variants, ["Unknown", "N0", "N1"]);
}

#[test]
fn usage_follows_the_way_of_the_values() {
    let spec = club();
    let usage = |name: &str| spec.ty(name).unwrap().usage;
    assert_eq!(usage("Weather"), Usage { read: true, written: false });
    // Boat is a result, and the argument of a callback that the host calls.
    assert_eq!(usage("Boat"), Usage { read: false, written: true });
    assert_eq!(usage("BoatKind"), Usage { read: false, written: true });
    assert_eq!(usage("ClubError"), Usage { read: false, written: true });
    assert_eq!(usage("FindOption"), Usage { read: true, written: false });
}

#[test]
fn layouts_are_resolved() {
    assert_eq!(api("weather").args, [[Arg::Options]]);
    assert_eq!(api("pixels").args, [Vec::<Arg>::new()]);
    assert!(api("rain").args.is_empty());
    assert_eq!(api("draw").args, [[Arg::Options, param("where")]]);
    let surface = api("surface");
    assert_eq!(surface.args.len(), 2);
    assert_eq!(surface.args[0][0], Arg::Param { name: "width".into(), required: true });
    assert_eq!(surface.options_of(&surface.args[0]).len(), 0);
    assert_eq!(surface.options_of(&surface.args[1]).len(), 4);
    let draw = api("draw");
    let inside: Vec<_> = draw.options_of(&draw.args[0]).iter().map(|f| f.name.as_str()).collect();
    assert_eq!(inside, ["canvas"]);
    let race = club().object("Race").unwrap().clone();
    let method = |name: &str| race.methods.iter().find(|m| m.name == name).unwrap().clone();
    assert_eq!(method("replay").args, [Vec::<Arg>::new()], "no callbacks, no parameters");
    assert_eq!(method("close").promise, Promise::No, "methods have callbacks alone");
}

#[test]
fn results_and_returns_are_told_apart() {
    assert!(matches!(api("getBoat").result, ApiResult::Fields(_)));
    assert_eq!(api("findBoat").result, ApiResult::Named("Boat".into()));
    assert_eq!(api("findBoat").params.name.as_deref(), Some("FindOption"));
    assert_eq!(api("findBoat").params.fields.len(), 2);
    assert_eq!(api("weather").result, ApiResult::Bare(TypeExpr::String));
    let Some(Returns::Type { ty, .. }) = api("race").returns else { panic!("a type") };
    assert_eq!(ty, TypeExpr::Handle("Race".into()));
    let Some(Returns::Type { ty, nullable, optional, doc }) = api("surface").returns else {
        panic!("a type")
    };
    assert_eq!((ty, nullable, optional), (named("Engine", NamedKind::External), true, true));
    assert_eq!(doc.en, "The surface");
    let Some(Returns::Type { ty, .. }) = api("pixels").returns else { panic!("a type") };
    assert_eq!(ty, TypeExpr::TypedArray(TypedArray::Uint8Clamped));
    assert!(matches!(api("batchFind").sync.unwrap().returns, SyncReturns::Type(TypeExpr::List(_))));
}

#[test]
fn events_know_their_functions() {
    let tide = api("tideChange");
    assert_eq!(
        (tide.js_name().as_str(), tide.off_name().as_deref()),
        ("onTideChange", Some("offTideChange"))
    );
    assert!(tide.single);
    assert_eq!(tide.queue, Queue::DropOldest(64));
    assert_eq!((api("fogChange").off, api("fogChange").queue), (Off::All, Queue::Latest));
    assert_eq!(api("rain").queue, Queue::Error(9));
    assert_eq!(api("needConsent").off_name(), None);
    assert!(matches!(api("needConsent").listener, Listener::Args(args) if args.len() == 2));
    let spec = club();
    let race = spec.object("Race").unwrap();
    let on = race.methods.iter().find(|m| m.name == "on").unwrap();
    assert_eq!((on.js_name().as_str(), on.off_name().as_deref()), ("on", Some("off")));
    assert_eq!(on.topics, Some(Topics::List(vec!["start".into(), "stop".into()])));
    assert_eq!(spec.object("Lap").unwrap().methods[0].off_name(), None);
}

#[test]
fn second_functions_have_facts_of_their_own() {
    let rain = api("rain");
    let about = &rain.off_about;
    assert_eq!((rain.off, about.since.as_deref()), (Off::All, Some("1.6.0")));
    assert_eq!(about.deprecated.as_ref().unwrap().since.as_deref(), Some("1.7.0"));
    assert_eq!((about.doc.zh.as_str(), about.link.as_deref()), ("干。", None));
    let now = api("getBoat").sync.unwrap().about;
    assert_eq!((now.since.as_deref(), now.doc.en.as_str()), (Some("1.3.0"), "At once."));
    assert_eq!(now.deprecated.unwrap().instead.as_deref(), Some("findBoat"));
    let find = api("findBoat").sync.unwrap().about;
    assert_eq!(find.since.as_deref(), Some("1.4.0"), "that of the API");
    assert_eq!(api("fogChange").off_about.since.as_deref(), Some("1.5.0"));
    assert_eq!(api("needConsent").off_about, About::default(), "no off function");
}

#[test]
fn pages_follow_the_template_of_the_family() {
    let spec = club();
    let find = api("findBoat");
    assert_eq!(find.link.as_deref(), Some("https://club.test/findBoat.html"));
    let sync = find.sync.unwrap().about.link;
    assert_eq!(sync.as_deref(), Some("https://club.test/findBoatSync.html"));
    let fog = api("fogChange");
    assert_eq!(fog.link.as_deref(), Some("https://club.test/onFogChange.html"));
    assert_eq!(fog.off_about.link.as_deref(), Some("https://club.test/offFogChange.html"));
    let race = spec.object("Race").unwrap();
    let split = race.methods.iter().find(|m| m.name == "split").unwrap();
    assert_eq!(split.link.as_deref(), Some("https://club.test/of/Race.onSplit.html#top"));
    let lap = spec.object("Lap").unwrap();
    assert_eq!(lap.link.as_deref(), Some("https://club.test/of/Lap.html#top"));
    let Global::Api(whistle) = &spec.families[0].globals[1] else { panic!("a function") };
    assert_eq!(whistle.link, None, "no function of the client");
}

#[test]
fn a_page_of_its_own_or_none_wins_over_the_template() {
    let spec = club();
    let boat = api("getBoat");
    assert_eq!(boat.link.as_deref(), Some("https://club.test/boats.html"));
    assert_eq!(boat.sync.unwrap().about.link.as_deref(), Some("https://club.test/now"));
    let batch = api("batchFind");
    assert_eq!((batch.link, batch.sync.unwrap().about.link), (None, None));
    let race = spec.object("Race").unwrap();
    assert_eq!(race.link.as_deref(), Some("https://club.test/races"));
    assert_eq!(race.methods[0].link.as_deref(), Some("http://club.test/abort?a=1&b=%20"));
    let spec = load_str("a.yaml", "{ family: a, apis: { ping: { kind: sync } } }").unwrap();
    assert_eq!(spec.api("ping").unwrap().link, None, "no template");
}

#[test]
fn globals_are_functions_or_values() {
    let family = &club().families[0];
    assert!(matches!(&family.globals[0], Global::Value(f) if f.optional));
    assert!(matches!(&family.globals[1], Global::Api(a) if a.script));
    assert_eq!(family.scopes[0].name, "boathouse");
    assert!(family.properties[0].readonly);
}

#[test]
fn files_of_a_directory_share_their_names_and_keep_their_order() {
    let spec = load_dir("tests/good/two").unwrap_or_else(|report| panic!("{report}"));
    let names: Vec<_> = spec.families.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(names, ["berth", "harbour"]);
    assert_eq!(spec.sources.len(), 2);
    assert_eq!(spec.api("dock").unwrap().result, ApiResult::Named("Ship".into()));
    assert!(spec.ty("Ship").unwrap().usage.written);
}

#[test]
fn layout_and_line_ends_change_nothing() {
    let text = std::fs::read_to_string("tests/good/club.yaml").unwrap();
    let crlf = "\u{feff}".to_string() + &text.replace('\n', "\r\n");
    let a = load_str("club.yaml", &text).unwrap_or_else(|report| panic!("{report}"));
    let b = load_str("club.yaml", &crlf).unwrap_or_else(|report| panic!("{report}"));
    assert_eq!(a, b);
}

#[test]
fn missing_texts_are_found_when_asked_for() {
    let spec = load_str(
        "a.yaml",
        "
family: a
title: { en: A, zh: 甲 }
apis:
  ping:
    kind: async
    doc: { en: Asks for a sign of life., zh: 探测对方是否在线。 }
    params: { count: int, mode: { type: { enum: [x] }, doc: { en: Mode } } }
",
    )
    .unwrap_or_else(|report| panic!("{report}"));
    let report = check_docs(&spec);
    let messages: Vec<_> = report.problems.iter().map(|p| p.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "the field `count` has no documentation",
            "the field `mode` has no Chinese text",
            "the value `x` has no documentation",
        ]
    );
}

#[test]
fn the_catalogue_loads_and_is_documented() {
    let spec = load_dir("wx").unwrap_or_else(|report| panic!("{report}"));
    assert!(spec.api("getStorage").is_some());
    let report = check_docs(&spec);
    assert!(report.is_empty(), "{report}");
}

#[test]
fn an_object_that_scripts_bring_has_methods_and_is_external_as_a_type() {
    let text = "
family: club
objects:
  Channel:
    host: script
    doc: { en: A line between two boats., zh: 两船之间的通道。 }
    methods:
      emit: { kind: sync, params: { name: string } }
apis:
  open: { kind: async, result: { channel: Channel } }
";
    let spec = load_str("club.yaml", text).unwrap_or_else(|report| panic!("{report}"));
    let object = spec.object("Channel").unwrap();
    assert!(object.script);
    assert_eq!(object.methods[0].name, "emit");
    let ty = spec.ty("Channel").unwrap();
    assert_eq!((&ty.kind, ty.doc.en.as_str()), (&TypeKind::External, "A line between two boats."));
    let ApiResult::Fields(result) = &spec.api("open").unwrap().result else { panic!() };
    assert_eq!(result.fields[0].ty, named("Channel", NamedKind::External));
}

#[test]
fn an_object_that_scripts_bring_takes_the_name_of_a_type() {
    let text = "
family: club
types:
  Channel: { fields: {} }
objects:
  Channel: { host: script }
";
    let report = load_str("club.yaml", text).unwrap_err();
    assert!(report.problems[0].message.contains("`Channel`"), "{report}");
}
