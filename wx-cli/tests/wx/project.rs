//! `wx run DIR`: mini programs.

use crate::binary::{Folder, Ran};

const APP: (&str, &str) = ("app.js", "App({ onLaunch() { console.log('launched') } })");

/// Runs the project of these files.
fn project(files: &[(&str, &str)]) -> Ran {
    Folder::with(files).wx(&["run", "."])
}

/// What a project is told that is not run at all.
fn refused(files: &[(&str, &str)]) -> String {
    let ran = project(files);
    assert_eq!((ran.code, &*ran.stdout), (Some(1), ""), "{ran:?}");
    ran.stderr
}

#[test]
fn a_project_runs_from_its_app_to_its_page() {
    let files = [
        ("app.json", r#"{"pages": ["pages/a", "pages/b"]}"#),
        APP,
        (
            "pages/a.js",
            "const { tea } = require('../kit/tea')\nPage({ onLoad() { console.log('a', tea) } })",
        ),
        ("pages/b.js", "Page({ onLoad(query) { console.log('b', query.id) } })"),
        ("kit/tea.js", "exports.tea = 'oolong'"),
    ];
    assert_eq!(project(&files).clean(), "launched\na oolong\n");
    let at = Folder::with(&files).wx(&["run", ".", "--page", "/pages/b?id=3"]);
    assert_eq!(at.clean(), "launched\nb 3\n");
}

#[test]
fn the_mini_program_root_of_a_project_counts() {
    let told = project(&[
        ("project.config.json", r#"{"miniprogramRoot": "miniprogram/", "appid": "wx12"}"#),
        ("miniprogram/app.json", r#"{"pages": ["a"]}"#),
        ("miniprogram/app.js", "App({})"),
        ("miniprogram/a.js", "import { tea } from 'tea'\nPage({ onLoad() { console.log(tea) } })"),
        ("miniprogram/miniprogram_npm/tea/index.js", "exports.tea = 'black'"),
    ]);
    assert_eq!(told.clean(), "black\n");
}

#[test]
fn a_folder_without_app_json_is_told_where_there_is_one() {
    let told = refused(&[("miniprogram/app.json", "{}")]);
    assert!(told.contains(". is no mini program: it has no app.json"), "{told}");
    assert!(told.contains("there is one in ./miniprogram: name that folder"), "{told}");
}

#[test]
fn json_that_is_none_is_named_with_its_line() {
    let told = refused(&[("app.json", "{\n  \"pages\": [\"a\"],\n}"), APP]);
    assert!(told.contains("./app.json:3:1: trailing comma; JSON has no comments"), "{told}");
    let told = refused(&[("app.json", "{\n  \"pages\": \"a\"\n}"), APP]);
    assert!(
        told.contains("./app.json:2:14: invalid type: string \"a\", expected a sequence"),
        "{told}"
    );
    let told = refused(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        APP,
        ("a.js", "Page({})"),
        ("a.json", "{\"usingComponents\": {}"),
    ]);
    assert!(told.contains("./a.json:1:22: EOF"), "{told}");
}

#[test]
fn everything_that_is_missing_is_told_at_once() {
    let told = refused(&[
        (
            "app.json",
            r#"{
          "pages": ["a", "b.js", "../c"], "entryPagePath": "d",
          "tabBar": {"list": [{"pagePath": "e"}]}
        }"#,
        ),
        ("b.js", "Page({})"),
    ]);
    for text in [
        "./app.js is missing: create it, with App({}) in it",
        "lists the page \"a\", but ./a.js is missing: create it, or take the page off the list",
        "lists the page \"b.js\", but ./b.js.js is missing: write \"b\", without .js",
        "the page \"../c\" should be a path from the folder of app.json",
        "\"entryPagePath\" is \"d\", which is not among \"pages\"",
        "\"tabBar.list\" should have 2 to 5 tabs, not 1",
        "\"tabBar.list\" names \"e\", which is not among \"pages\"",
    ] {
        assert!(told.contains(text), "{text}\n{told}");
    }
    let told = refused(&[("app.json", "{}"), APP]);
    assert!(told.contains("./app.json lists no page"), "{told}");
}

#[test]
fn a_script_that_defines_no_page_is_told_and_the_others_run() {
    let ran = project(&[
        ("app.json", r#"{"pages": ["a", "b"]}"#),
        APP,
        ("a.js", "Page({ onShow() { console.log('a') } })"),
        ("b.js", "// to do"),
    ]);
    assert_eq!(ran.stdout, "launched\na\n");
    let told = ran.failed();
    assert!(told.starts_with("b.js calls neither Page() nor Component()"), "{told}");
}

#[test]
fn an_app_that_is_defined_twice_is_told_its_line() {
    let told = project(&[
        ("app.json", r#"{"pages": ["a"]}"#),
        ("app.js", "App({})\nApp({})"),
        ("a.js", "Page({})"),
    ]);
    let told = told.failed();
    assert!(told.contains("app.js threw Error: App() was called twice"), "{told}");
    assert!(told.contains("app.js:2:") && !told.contains("wx:framework"), "{told}");
}

#[test]
fn a_life_function_that_throws_is_named_with_its_page_and_place() {
    let told = project(&[
        ("app.json", r#"{"pages": ["pages/index/index"]}"#),
        ("app.js", "App({})"),
        ("pages/index/index.js", "Page({\n  onLoad() {\n    this.none.at\n  },\n})"),
    ]);
    let told = told.failed();
    assert!(told.starts_with("pages/index/index onLoad threw TypeError: "), "{told}");
    assert!(told.contains("pages/index/index.js:3:"), "{told}");
}

#[test]
fn a_page_for_a_single_script_is_refused() {
    let ran = Folder::with(&[("app.js", "")]).wx(&["run", "app.js", "--page", "a"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains("--page is for mini programs"), "{ran:?}");
}
