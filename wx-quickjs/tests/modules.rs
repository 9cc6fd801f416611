//! `require`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harness;

use std::{fs, path::Path};

use harness::Bench;
use tempfile::TempDir;

/// A folder with these files.
fn project(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        write(&folder.path().join(name), text);
    }
    folder
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// What the main file logs.
fn logs(files: &[(&str, &str)], main: &str) -> Vec<String> {
    let folder = project(files);
    let mut bench = Bench::new();
    if let Err(error) = bench.context.run_file(folder.path().join(main)) {
        panic!("{error}");
    }
    bench.finish();
    bench.lines()
}

/// How running the main file fails.
fn fails(files: &[(&str, &str)], main: &str) -> String {
    let folder = project(files);
    Bench::new().context.run_file(folder.path().join(main)).unwrap_err().message
}

#[test]
fn relative_files_by_name_ending_and_folder() {
    let lines = logs(
        &[
            (
                "app.js",
                "console.log(require('./a'), require('./b.js'), require('./c'), require('./lib'), require('./lib/deep/up'))",
            ),
            ("a.js", "module.exports = 'a'"),
            ("b.js", "exports.name = 'b'"),
            ("c.json", "{ \"json\": [1] }"),
            ("lib/index.js", "module.exports = 'lib'"),
            (
                "lib/deep/up.js",
                "module.exports = require('../../a') + require('..') + require('/a')",
            ),
        ],
        "app.js",
    );
    assert_eq!(lines, ["a { name: 'b' } { json: [ 1 ] } lib aliba"]);
}

#[test]
fn a_bare_name_is_the_file_beside_the_asker_where_no_package_has_it() {
    let lines = logs(
        &[
            ("app.json", "{}"),
            (
                "pages/app.js",
                "console.log(require('common.js'), require('lib/x'), require('both'))",
            ),
            ("pages/common.js", "module.exports = 'common'"),
            ("pages/lib/x.js", "module.exports = 'x'"),
            ("pages/both.js", "module.exports = 'file'"),
            ("node_modules/both/index.js", "module.exports = 'package'"),
        ],
        "pages/app.js",
    );
    assert_eq!(lines, ["common x package"]);
}

#[test]
fn a_bare_name_in_a_package_is_never_the_file_beside() {
    let message = fails(
        &[
            ("app.js", "require('one')"),
            ("node_modules/one/index.js", "require('common.js')"),
            ("node_modules/one/common.js", ""),
        ],
        "app.js",
    );
    assert!(message.contains("cannot find module 'common.js'"), "{message}");
    let message = fails(&[("app.js", "require('')"), ("index.js", "")], "app.js");
    assert!(message.contains("cannot find module ''"), "{message}");
}

#[test]
fn require_async_and_callbacks_get_the_exports_later() {
    let lines = logs(
        &[
            (
                "app.js",
                "require.async('./a').then(a => console.log('promise', a))
                 require('./a', a => console.log('callback', a))
                 require('./no', null, ({ mod, errMsg }) => console.log(mod, errMsg.slice(0, 18)))
                 require.async('./no').catch(({ mod }) => console.log('caught', mod))
                 console.log('first')",
            ),
            ("a.js", "console.log('a runs'); module.exports = 'a'"),
        ],
        "app.js",
    );
    assert_eq!(lines[..2], ["first", "a runs"]);
    let mut rest = lines[2..].to_vec();
    rest.sort();
    assert_eq!(rest, ["./no cannot find module", "callback a", "caught ./no", "promise a"]);
}

#[test]
fn dots_alone_mean_the_index_of_the_folder() {
    let lines = logs(
        &[
            ("package.json", "{ \"main\": \"app.js\" }"),
            ("app.js", "console.log(require('./'), require('.'), require('./lib/a'))"),
            ("index.js", "module.exports = 'index'"),
            ("lib.js", "module.exports = 'no folder'"),
            ("lib/a.js", "module.exports = require('.') + require('../') + require('..')"),
            ("lib/index.js", "module.exports = 'lib'"),
        ],
        "app.js",
    );
    assert_eq!(lines, ["index index libindexindex"]);
    let message = fails(&[("app.js", "require('./')")], "app.js");
    assert!(message.ends_with("looked for /index.js, /index.json"), "{message}");
}

#[test]
fn dots_alone_in_a_package_mean_what_it_is_for() {
    let lines = logs(
        &[
            ("app.js", "console.log(require('one/lib/a'))"),
            ("node_modules/one/package.json", "{ \"main\": \"main.js\" }"),
            ("node_modules/one/main.js", "module.exports = 'main'"),
            ("node_modules/one/index.js", "module.exports = 'index'"),
            ("node_modules/one/lib/a.js", "module.exports = require('..')"),
        ],
        "app.js",
    );
    assert_eq!(lines, ["main"]);
}

#[test]
fn packages_beside_and_above_with_main_and_index() {
    let lines = logs(
        &[
            ("package.json", "{}"),
            (
                "pages/index/app.js",
                "console.log(require('one'), require('two'), require('three/lib/x'), require('@scope/four'))",
            ),
            ("pages/miniprogram_npm/one/index.js", "module.exports = 'one'"),
            ("node_modules/two/package.json", "{ \"main\": \"./dist/main\" }"),
            ("node_modules/two/dist/main.js", "module.exports = 'two needs ' + require('five')"),
            ("node_modules/two/node_modules/five/index.js", "module.exports = 'five'"),
            ("node_modules/three/lib/x.js", "module.exports = 'three'"),
            ("node_modules/@scope/four/package.json", "{ \"main\": \"src\" }"),
            ("node_modules/@scope/four/src/index.js", "module.exports = 'four'"),
        ],
        "pages/index/app.js",
    );
    assert_eq!(lines, ["one two needs five three four"]);
}

#[test]
fn a_module_runs_once_and_cycles_see_what_is_there() {
    let lines = logs(
        &[
            (
                "app.js",
                "const a = require('./a'); console.log(a === require('./a'), a.done, a.b.sawDone)",
            ),
            (
                "a.js",
                "console.log('a runs'); exports.done = false; exports.b = require('./b'); exports.done = true",
            ),
            ("b.js", "exports.sawDone = require('./a').done"),
        ],
        "app.js",
    );
    assert_eq!(lines, ["a runs", "true true false"]);
}

#[test]
fn a_module_knows_itself_by_paths_of_the_project() {
    let lines = logs(
        &[
            ("project.config.json", "{}"),
            (
                "src/app.js",
                "#!/usr/bin/env node\nconsole.log(__filename, __dirname, module.filename, this === exports, require.name, module.loaded)",
            ),
        ],
        "src/app.js",
    );
    assert_eq!(lines, ["/src/app.js /src /src/app.js true require undefined"]);
}

#[test]
fn a_missing_module_says_what_was_looked_for() {
    let message = fails(&[("app.js", "require('./no')"), ("app.json", "{}")], "app.js");
    assert_eq!(
        message,
        "Error: cannot find module './no', required in /app.js; looked for /no, /no.js, /no.json"
    );
    let message = fails(&[("app.js", "require('left-pad')")], "app.js");
    assert_eq!(
        message,
        "Error: cannot find module 'left-pad', required in /app.js; looked for /miniprogram_npm/, /node_modules/, \
         /left-pad, /left-pad.js, /left-pad.json"
    );
    let message = fails(&[("app.js", "require('node:fs')")], "app.js");
    assert!(
        message.contains("'node:fs', required in /app.js; it is a part of Node.js"),
        "{message}"
    );
    assert_eq!(
        fails(&[("app.js", "require(7)")], "app.js"),
        "Error: require: the module's name should be a String instead of Number"
    );
    assert!(fails(&[], "none.js").starts_with("Error: cannot open "));
}

#[test]
fn a_failing_module_names_its_own_line_and_is_tried_again() {
    let folder = project(&[
        (
            "app.js",
            "try { require('./bad') } catch (e) { console.log(e.message) }\n\nrequire('./bad')",
        ),
        ("bad.js", "// one\n// two\nthrow new Error('three')"),
    ]);
    let bench = Bench::new();
    let error = bench.context.run_file(folder.path().join("app.js")).unwrap_err();
    assert_eq!(bench.lines()[0], "three");
    assert_eq!((error.message.as_str(), error.line), ("Error: three", Some(3)));
    assert!(error.file.unwrap().ends_with("bad.js"));
    assert!(error.stack.contains("app.js:3:"), "{}", error.stack);
}

#[test]
fn syntax_errors_name_file_line_and_column() {
    let folder = project(&[("app.js", "let a =\n= 2"), ("first.js", "let a = = 2")]);
    let bench = Bench::new();
    let error = bench.context.run_file(folder.path().join("app.js")).unwrap_err();
    assert!(error.message.starts_with("SyntaxError"), "{error}");
    assert_eq!((error.line, error.column), (Some(2), Some(1)));
    let error = bench.context.run_file(folder.path().join("first.js")).unwrap_err();
    assert_eq!((error.line, error.column), (Some(1), Some(9)));
    for early_end in ["let a = 1\nf(((\n\n", "let a = 1\nf({a"] {
        let folder = project(&[("app.js", early_end)]);
        let error = bench.context.run_file(folder.path().join("app.js")).unwrap_err();
        assert_eq!(error.message, "SyntaxError: unexpected end of the file");
        assert_eq!((error.line, error.column), (Some(2), Some(5)));
    }
    assert!(
        fails(&[("app.js", "require('./x.json')"), ("x.json", "{ bad")], "app.js")
            .starts_with("SyntaxError")
    );
}

#[test]
fn a_column_on_the_first_line_is_that_of_the_file() {
    let folder = project(&[("app.js", "let a = 1; throw new Error('here')")]);
    let error = Bench::new().context.run_file(folder.path().join("app.js")).unwrap_err();
    assert_eq!((error.line, error.column), (Some(1), Some(22)));
    assert!(error.stack.contains("app.js:1:22"), "{}", error.stack);
}

#[test]
fn nothing_outside_of_the_project_is_loaded() {
    let outside = project(&[("secret.js", "module.exports = 'secret'"), ("app/app.json", "{}")]);
    let app = outside.path().join("app");
    write(&app.join("up.js"), "require('../secret')");
    write(&app.join("deep.js"), "require('./x/../../secret.js')");
    write(&app.join("package.js"), "require('../../secret')");
    write(&app.join("bare.js"), "require('x/../../../../secret')");
    write(&app.join("node_modules/x/index.js"), "");
    for main in ["up.js", "deep.js", "package.js", "bare.js"] {
        let error = Bench::new().context.run_file(app.join(main)).unwrap_err();
        assert!(error.message.contains("outside of the project"), "{main}: {error}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_project_is_refused_and_one_inside_followed() {
    let outside = project(&[
        ("secret.js", ""),
        ("app/app.json", "{}"),
        ("app/real.js", "module.exports = 'real'"),
    ]);
    let app = outside.path().join("app");
    std::os::unix::fs::symlink(outside.path().join("secret.js"), app.join("link.js")).unwrap();
    std::os::unix::fs::symlink(app.join("real.js"), app.join("alias.js")).unwrap();
    write(&app.join("bad.js"), "require('./link')");
    write(&app.join("good.js"), "console.log(require('./alias'))");
    let bench = Bench::new();
    let error = bench.context.run_file(app.join("bad.js")).unwrap_err();
    assert!(error.message.contains("outside of the project: /link.js"), "{error}");
    bench.context.run_file(app.join("good.js")).unwrap();
    assert_eq!(bench.lines().last().unwrap(), "real");
}

#[test]
fn modules_are_sloppy_scripts_with_a_scope_of_their_own() {
    let lines = logs(
        &[(
            "app.js",
            "var mine = 1; console.log(typeof globalThis.mine, (function () { return typeof this })(), typeof require, typeof define)",
        )],
        "app.js",
    );
    assert_eq!(lines, ["undefined object function undefined"]);
}
