//! Packages as npm installs them: what their package.json says, and what their
//! files find in their scope.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harness;

use std::fs;

use harness::Bench;
use tempfile::TempDir;

fn project(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// What `app.js` logs.
fn logs(files: &[(&str, &str)]) -> Vec<String> {
    let folder = project(files);
    let mut bench = Bench::new();
    if let Err(error) = bench.context.run_file(folder.path().join("app.js")) {
        panic!("{error}");
    }
    bench.finish();
    bench.lines()
}

fn fails(files: &[(&str, &str)]) -> String {
    let folder = project(files);
    Bench::new().context.run_file(folder.path().join("app.js")).unwrap_err().message
}

#[test]
fn exports_choose_by_who_asks() {
    let package = (
        "node_modules/p/package.json",
        r#"{ "name": "p", "main": "./no.js", "exports": {
            ".": { "node": "./node.js", "import": "./es.mjs", "require": "./c.cjs" },
            "./sub": "./lib/sub.js", "./*.json": "./data/*.json", "./internal/*": null,
            "./browser": { "browser": "./browser.js", "default": "./node.js" } } }"#,
    );
    let lines = logs(&[
        (
            "app.js",
            "import es from 'p'\nimport sub from 'p/sub'\nconsole.log(es, require('p'), sub, require('p/x.json'), require('p/browser'))",
        ),
        package,
        ("node_modules/p/es.mjs", "export default 'es'"),
        ("node_modules/p/c.cjs", "module.exports = 'c needs ' + require('p/sub')"),
        ("node_modules/p/lib/sub.js", "module.exports = 'sub'"),
        ("node_modules/p/data/x.json", "{}"),
        ("node_modules/p/browser.js", "module.exports = 'browser'"),
    ]);
    assert_eq!(lines, ["es c needs sub sub {} browser"]);
    let closed = fails(&[("app.js", "require('p/internal/x')"), package]);
    assert_eq!(
        closed,
        "Error: cannot find module 'p/internal/x', required in /app.js: the `exports` of \
         /node_modules/p/package.json have \"./internal/x\", but for none of the conditions \
         miniprogram, require, browser, production, default"
    );
    let unlisted = fails(&[("app.js", "import 'p/lib/sub.js'"), package]);
    assert!(
        unlisted.ends_with(
            "imported in /app.js:1: the `exports` of /node_modules/p/package.json do not have \
             \"./lib/sub.js\""
        ),
        "{unlisted}"
    );
}

#[test]
fn imports_name_files_and_packages_for_the_package_itself() {
    let lines = logs(&[
        ("app.js", "console.log(require('p'))"),
        (
            "node_modules/p/package.json",
            r##"{ "name": "p", "imports": { "#dep": { "node": "./n", "default": "q" }, "#lib/*": "./lib/*.js" } }"##,
        ),
        ("node_modules/p/index.js", "module.exports = [require('#dep'), require('#lib/a')]"),
        ("node_modules/p/lib/a.js", "module.exports = 'a'"),
        ("node_modules/q/index.js", "module.exports = 'q'"),
    ]);
    assert_eq!(lines, ["[ 'q', 'a' ]"]);
    let message = fails(&[("app.js", "require('#dep')")]);
    assert!(message.ends_with("names with # are for packages whose package.json has `imports`"));
}

#[test]
fn the_browser_map_replaces_files_and_packages() {
    let lines = logs(&[
        ("app.js", "const p = require('p'); console.log(p.a, p.crypto, p.ws, p.fs)"),
        (
            "node_modules/p/package.json",
            r#"{ "name": "p", "browser": { "./a.js": "./a-browser.js", "crypto": false, "ws": "./ws.js", "./lib/fs": false } }"#,
        ),
        (
            "node_modules/p/index.js",
            "module.exports = { a: require('./a'), crypto: require('crypto'), ws: require('ws'), fs: require('./lib/fs') }",
        ),
        ("node_modules/p/a.js", "throw new Error('not this one')"),
        ("node_modules/p/a-browser.js", "module.exports = 'a for browsers'"),
        ("node_modules/p/ws.js", "module.exports = 'ws'"),
        ("node_modules/p/lib/fs/index.js", "throw new Error('not this one')"),
    ]);
    assert_eq!(lines, ["a for browsers {} ws {}"]);
    let lines = logs(&[
        ("app.js", "import * as none from 'p'\nconsole.log(Object.keys(none.default))"),
        (
            "node_modules/p/package.json",
            r#"{ "name": "p", "browser": { "./index.js": false }, "main": "index.js" }"#,
        ),
        ("node_modules/p/index.js", ""),
    ]);
    assert_eq!(lines, ["[]"]);
}

#[test]
fn what_was_built_for_mini_programs_comes_first() {
    let lines = logs(&[
        (
            "app.js",
            "console.log(require('named'), require('unnamed'), require('file'), require('named/part'), require('named/other'))",
        ),
        (
            "node_modules/named/package.json",
            r#"{ "main": "index.js", "miniprogram": "built", "exports": { "./other": "./other.js" } }"#,
        ),
        ("node_modules/named/index.js", "module.exports = 'no'"),
        ("node_modules/named/other.js", "module.exports = 'other'"),
        ("node_modules/named/built/index.js", "module.exports = 'named'"),
        ("node_modules/named/built/part.js", "module.exports = 'part'"),
        ("node_modules/unnamed/package.json", r#"{ "main": "index.js" }"#),
        ("node_modules/unnamed/index.js", "module.exports = 'no'"),
        ("node_modules/unnamed/miniprogram_dist/index.js", "module.exports = 'unnamed'"),
        ("node_modules/file/package.json", r#"{ "miniprogram": "./m.js" }"#),
        ("node_modules/file/m.js", "module.exports = 'file'"),
    ]);
    assert_eq!(lines, ["named unnamed file part other"]);
}

#[test]
fn main_counts_unless_it_needs_node_then_browser_then_module() {
    let lines = logs(&[
        ("app.js", "console.log(require('b'), require('n'), require('m'), require('e').default)"),
        ("node_modules/b/package.json", r#"{ "main": "m", "browser": "b.js", "module": "e" }"#),
        ("node_modules/b/b.js", "window.alert()"),
        ("node_modules/b/m.js", "module.exports = 'main without ' + typeof require('url')"),
        ("node_modules/url/index.js", "module.exports = 'a package of this name'"),
        ("node_modules/n/package.json", r#"{ "main": "lib", "browser": "b.js" }"#),
        ("node_modules/n/lib/index.js", "module.exports = require('../http')"),
        ("node_modules/n/http.js", "module.exports = require('http')"),
        ("node_modules/n/b.js", "module.exports = 'browser'"),
        ("node_modules/m/package.json", r#"{ "main": "m", "module": "e" }"#),
        ("node_modules/m/m.js", "module.exports = 'main'"),
        ("node_modules/e/package.json", r#"{ "module": "e.js" }"#),
        ("node_modules/e/e.js", "export default 'module'"),
    ]);
    assert_eq!(lines, ["main without string browser main module"]);
}

#[test]
fn packages_see_a_small_process_and_the_app_does_not() {
    let lines = logs(&[
        (
            "app.js",
            "console.log(typeof process, require('c'), require('e').default, require('own'), typeof process)",
        ),
        ("node_modules/c/index.js", "module.exports = process.env.NODE_ENV"),
        ("node_modules/e/index.mjs", ""),
        ("node_modules/e/package.json", r#"{ "type": "module", "exports": "./e.js" }"#),
        ("node_modules/e/e.js", "export default process.env.NODE_ENV + typeof require"),
        ("node_modules/own/index.js", "const process = 'own'; module.exports = process"),
    ]);
    assert_eq!(lines, ["undefined production productionundefined own undefined"]);
    let lines = logs(&[
        ("app.js", "globalThis.process = { env: { NODE_ENV: 'test' } }; console.log(require('c'))"),
        ("node_modules/c/index.js", "module.exports = process.env.NODE_ENV"),
    ]);
    assert_eq!(lines, ["test"]);
}

#[test]
fn one_file_may_import_and_require() {
    let lines = logs(&[
        (
            "app.js",
            "import { a } from './a'\nconst b = require('./b')\nexport const both = [a, b]\n\
             console.log(both, __filename, __dirname, typeof module, require('./mixed').name)\n\
             try { require('./none') } catch (e) { console.log(e.message) }",
        ),
        ("a.js", "export const a = 'a'"),
        ("b.js", "module.exports = 'b'"),
        ("mixed.js", "import { a } from './a'\nmodule.exports = { name: 'mixed ' + a }"),
    ]);
    assert_eq!(lines[0], "[ 'a', 'b' ] /app.js / object mixed a");
    assert!(lines[1].starts_with("cannot find module './none', required in /app.js"));
}

#[test]
fn what_assigns_to_module_exports_may_import_and_be_imported() {
    let lines = logs(&[
        (
            "app.js",
            "import request, { get } from './request'\nimport { x } from './parts'\n\
             console.log(request.get === get, get(), x, require('./request') === request)",
        ),
        (
            "request.js",
            "import base from './base'\nconst get = () => base + require('./parts').x\nmodule.exports = { get }",
        ),
        ("parts.js", "import './base'\nexports.x = 'x'"),
        ("base.js", "export default 'base'"),
    ]);
    assert_eq!(lines, ["true basex x true"]);
    // its errors name its own lines
    let folder = project(&[
        ("app.js", "import './base'\n\nexports.a = 1; nothing()"),
        ("base.js", "export {}"),
    ]);
    let error = Bench::new().context.run_file(folder.path().join("app.js")).unwrap_err();
    assert_eq!((error.line, error.column), (Some(3), Some(16)), "{error}");
    assert!(error.file.unwrap().ends_with("/app.js"));
}

#[test]
fn what_a_module_declares_is_its_own() {
    let lines = logs(&[
        (
            "app.js",
            "import './a'\nconst require = (name) => 'my ' + name\nvar module = 1\nconsole.log(require('x'), module, typeof exports)",
        ),
        ("a.js", "export {}"),
    ]);
    assert_eq!(lines, ["my x 1 object"]);
}

#[test]
fn a_package_json_that_is_no_json_is_named() {
    let message =
        fails(&[("app.js", "require('p')"), ("node_modules/p/package.json", "{ \"main\": ")]);
    assert!(
        message.starts_with(
            "Error: cannot find module 'p', required in /app.js: /node_modules/p/package.json is of \
             no use: it is no JSON:"
        ),
        "{message}"
    );
}

#[test]
fn no_entry_leads_out_of_its_package() {
    for (exports, message) in [
        (r#""./../../secret.js""#, "is outside of the project: /secret.js"),
        (r#""/secret.js""#, "has to start with ./"),
        (r#""../secret.js""#, "has to start with ./"),
    ] {
        let package = format!("{{ \"name\": \"p\", \"exports\": {exports} }}");
        let error = fails(&[
            ("app.js", "require('p')"),
            ("secret.js", ""),
            ("node_modules/p/package.json", &package),
        ]);
        assert!(error.contains(message), "{error}");
    }
    let error = fails(&[
        ("app/app.json", "{}"),
        ("app.js", "require('./app/main')"),
        ("app/main.js", "require('p')"),
        ("app/node_modules/p/package.json", r#"{ "miniprogram": "../../../.." }"#),
    ]);
    assert!(error.contains("outside of the project"), "{error}");
}
