//! ES modules: required, imported, importing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod harness;

use std::fs;

use harness::Bench;
use tempfile::TempDir;
use wx_quickjs::{Limits, UncaughtError};

/// A folder with these files.
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

/// How running `app.js` fails.
fn fails(files: &[(&str, &str)]) -> UncaughtError {
    let folder = project(files);
    Bench::new().context.run_file(folder.path().join("app.js")).unwrap_err()
}

/// File name and line of an error.
fn place(error: &UncaughtError) -> String {
    let file = error.file.as_deref().unwrap_or("-");
    let name = file.rsplit('/').next().unwrap();
    format!("{name}:{}", error.line.unwrap_or(0))
}

#[test]
fn require_returns_the_exports_with_default_and_es_module_flag() {
    let lines = logs(&[
        (
            "app.js",
            "const m = require('./m')
             console.log(m.a, m.default(), m.__esModule, require('./m') === m)
             console.log(Object.keys(require('./plain')).join())
             m.add(); console.log(m.a)",
        ),
        ("m.js", "export let a = 1; export const add = () => { a++ }; export default () => 'd'"),
        ("plain.js", "export const x = 1, y = 2"),
    ]);
    assert_eq!(lines, ["1 d true true", "__esModule,x,y", "2"]);
}

#[test]
fn compiled_consumers_find_default_and_names() {
    let lines = logs(&[
        (
            "app.js",
            "const interop = (m) => (m && m.__esModule ? m : { default: m })
             console.log(interop(require('./m')).default, interop(require('./c')).default)
             const star = {}
             for (const key in require('./m')) {
               if (key !== 'default' && Object.prototype.hasOwnProperty.call(require('./m'), key)) {
                 star[key] = require('./m')[key]
               }
             }
             console.log(star.named)",
        ),
        ("m.js", "export default 'es'; export const named = 'n'"),
        ("c.js", "module.exports = 'cjs'"),
    ]);
    assert_eq!(lines, ["es cjs", "n"]);
}

#[test]
fn what_makes_a_file_an_es_module() {
    let lines = logs(&[
        (
            "app.js",
            "console.log(require('./a.mjs').kind, require('typed').kind, require('./words'), require('./one').b)",
        ),
        ("a.mjs", "export const kind = typeof this"),
        ("node_modules/typed/package.json", r#"{ "type": "module", "main": "lib" }"#),
        ("node_modules/typed/lib/index.js", "export * from './kind'"),
        (
            "node_modules/typed/lib/kind.js",
            "globalThis.k = typeof this\nexport { k as kind }\nlet k = globalThis.k",
        ),
        ("words.js", "// import x from 'y'\nmodule.exports = 'export default ' + typeof arguments"),
        ("one.js", "var b=2;export{b}"),
    ]);
    assert_eq!(lines, ["undefined undefined export default object 2"]);
}

#[test]
fn the_entry_may_be_an_es_module() {
    let lines = logs(&[
        (
            "app.js",
            "#!/usr/bin/env node
             import { a } from './lib'
             import * as all from './lib/index.js'
             import json from './data.json'
             console.log(a, all.a, json.deep[0])
             const late = await new Promise((done) => setTimeout(done, 5, 'late'))
             console.log(late)",
        ),
        ("lib/index.js", "export const a = 'a'"),
        ("data.json", r#"{ "deep": [7] }"#),
    ]);
    assert_eq!(lines, ["a a 7", "late"]);
}

#[test]
fn an_es_module_imports_commonjs() {
    let lines = logs(&[
        (
            "app.js",
            "import whole, { a, 'b-c' as b } from './c'
             import fn, { helper } from './fn'
             import compiled, { named } from './compiled'
             import * as ns from 'pkg'
             import number from './number'
             console.log(whole.a === a, a, b, fn(), helper, compiled, named)
             console.log(Object.keys(ns).join(), ns.default === number)",
        ),
        ("c.js", "exports.a = 'a'; exports['b-c'] = 'b'"),
        ("fn.js", "module.exports = () => 'called'; module.exports.helper = 'helper'"),
        (
            "compiled.js",
            "'use strict'; Object.defineProperty(exports, '__esModule', { value: true })
             exports.default = 'default'
             Object.defineProperty(exports, 'named', { enumerable: true, get: () => 'got' })",
        ),
        ("miniprogram_npm/pkg/index.js", "module.exports = 42"),
        ("number.js", "module.exports = 42"),
    ]);
    assert_eq!(lines, ["true a b called helper default got", "default true"]);
}

#[test]
fn modules_run_once_and_in_the_order_of_their_imports() {
    let lines = logs(&[
        (
            "app.js",
            "console.log('app'); require('./a'); require('./b'); require('./c'); import('./a').then((a) => console.log(a.name))",
        ),
        ("a.js", "import './b'\nimport './c'\nconsole.log('a')\nexport const name = 'a'"),
        ("b.js", "import './d'\nconsole.log('b')\nexport {}"),
        ("c.js", "require('./d'); console.log('c')"),
        ("d.js", "console.log('d')"),
    ]);
    assert_eq!(lines, ["app", "d", "b", "c", "a", "a"]);
}

#[test]
fn es_modules_may_need_each_other() {
    let lines = logs(&[
        ("app.js", "console.log(require('./even').even(10)); console.log(require('./odd').odd(7))"),
        (
            "even.js",
            "import { odd } from './odd'\nimport c from './c'\nexport const even = (n) => n === 0 || odd(n - 1)\nexport { c }",
        ),
        (
            "odd.js",
            "import { even } from './even'\nimport { c } from './even'\nexport const odd = (n) => n !== 0 && even(n - 1)",
        ),
        ("c.js", "module.exports = 'c'"),
    ]);
    assert_eq!(lines, ["true", "true"]);
}

#[test]
fn commonjs_and_es_modules_in_a_cycle_see_what_is_there() {
    // the CommonJS file has started first
    let lines = logs(&[
        (
            "app.js",
            "exports.early = 1; const m = require('./m'); exports.early = 2; exports.late = 3
             setTimeout(() => console.log(m.seen(), m.whole()))",
        ),
        (
            "m.js",
            "import app, { early } from './app'
             console.log(early)
             export const seen = () => early
             export const whole = () => app.late",
        ),
    ]);
    assert_eq!(lines, ["1", "2 3"]);
    // the ES module was asked for first: it runs within the CommonJS file
    let lines = logs(&[
        (
            "app.js",
            "import { c } from './c'\nimport './d'\nexport const a = 'a'\nconsole.log('app', c)",
        ),
        ("c.js", "exports.c = 'c'; console.log(require('./d').d)"),
        ("d.js", "import { c } from './c'\nexport const d = 'd sees ' + c"),
    ]);
    assert_eq!(lines, ["d sees c", "app c"]);
}

#[test]
fn a_module_that_still_runs_cannot_be_required() {
    let error = fails(&[
        ("app.js", "import load from './load'\nload()\nexport const x = 1"),
        ("load.js", "module.exports = () => require('./other')"),
        ("other.js", "import { x } from './app'\nexport { x }"),
    ]);
    assert!(error.message.contains("app.js is still running"), "{error}");
    assert_eq!(place(&error), "load.js:1");
}

#[test]
fn a_module_required_while_another_runs_is_evaluated() {
    let lines = logs(&[
        ("app.js", "import load from './load'\nconsole.log(load().x)"),
        ("load.js", "module.exports = () => require('./other')"),
        ("other.js", "import './third'\nexport const x = 'x'"),
        ("third.js", "export {}"),
    ]);
    assert_eq!(lines, ["x"]);
}

#[test]
fn a_missing_import_names_the_line_and_runs_nothing() {
    let files = [
        ("app.js", "require('./m')"),
        ("m.js", "import './loud'\n// './no'\nimport no from './no'\nexport default no"),
        ("loud.js", "console.log('runs')"),
        ("app.json", "{}"),
    ];
    let folder = project(&files);
    let bench = Bench::new();
    let error = bench.context.run_file(folder.path().join("app.js")).unwrap_err();
    assert_eq!(
        error.message,
        "Error: cannot find module './no', imported in /m.js:3; looked for /no, /no.js, /no.json"
    );
    assert_eq!((place(&error).as_str(), error.column), ("m.js:3", Some(16)));
    assert!(!bench.lines().contains(&"runs".to_owned()));
}

#[test]
fn a_missing_export_names_who_asks_for_it() {
    let error = fails(&[
        ("app.js", "require('./m')"),
        ("m.js", "import { there } from './n'\n\nexport { nope } from './n'"),
        ("n.js", "export const there = 1"),
    ]);
    assert!(error.message.contains("'nope'") && error.message.contains("n.js"), "{error}");
    assert_eq!(place(&error), "m.js:3");
}

#[test]
fn syntax_errors_and_exceptions_name_their_file_and_line() {
    let bad = ("bad.js", "import './fine'\nlet a =\n= 2\nexport { a }");
    let error = fails(&[("app.js", "require('./bad')"), bad, ("fine.js", "")]);
    assert!(error.message.starts_with("SyntaxError"), "{error}");
    assert_eq!(place(&error), "bad.js:3");
    let error = fails(&[("app.js", "import './bad'"), bad, ("fine.js", "")]);
    assert_eq!(place(&error), "bad.js:3");
    let throws = ("m.js", "export {}\n\nthrow new RangeError('far')");
    let error = fails(&[("app.js", "require('./m')"), throws]);
    assert_eq!((error.message.as_str(), place(&error).as_str()), ("RangeError: far", "m.js:3"));
    let error = fails(&[("app.js", "import './m'"), throws]);
    assert_eq!(place(&error), "m.js:3");
}

#[test]
fn what_failed_fails_again_and_the_rest_stays_usable() {
    let lines = logs(&[
        (
            "app.js",
            "const tell = (name) => {
               try { console.log(name, require(name).ok) } catch (e) { console.log(name, e.message) }
             }
             for (const name of ['./a', './b', './a', './fine', './throws', './throws', './late', './late']) tell(name)",
        ),
        // each imports the other, and one imports what is missing
        ("a.js", "import './fine'\nimport './b'\nimport { no } from './fine'\nexport const ok = 'a'"),
        ("b.js", "import './a'\nexport const ok = 'b'"),
        ("fine.js", "export const ok = 'fine'"),
        ("throws.js", "export {}; console.log('runs'); throw new Error('thrown')"),
        ("late.js", "import './fine'\nimport './c'\nimport './gone'"),
        ("c.js", "import './late'"),
    ]);
    let (no, gone) = (&lines[0], &lines[lines.len() - 1]);
    assert!(no.contains("Could not find export 'no'"), "{no}");
    assert!(lines[1].starts_with("./b Could not find export 'no'"), "{}", lines[1]);
    assert_eq!(&lines[2], no);
    assert_eq!(lines[3..7], ["./fine fine", "runs", "./throws thrown", "./throws thrown"]);
    assert!(gone.contains("cannot find module './gone'"), "{gone}");
}

#[test]
fn no_rejection_is_left_of_a_module_that_threw_into_a_catch() {
    let folder = project(&[
        ("app.js", "try { require('./m') } catch {}"),
        ("m.js", "export {}; throw new Error('caught')"),
    ]);
    let mut bench = Bench::new();
    bench.context.run_file(folder.path().join("app.js")).unwrap();
    bench.finish();
    assert!(bench.context.run().is_clean());
}

#[test]
fn require_does_not_wait_but_import_does() {
    let lines = logs(&[
        (
            "app.js",
            "try { require('./top') } catch (e) { console.log(e.message) }
             import('./top').then((m) => console.log(m.a, require('./top').a))",
        ),
        ("top.js", "import { a } from './waits'\nexport { a }"),
        ("waits.js", "export const a = await new Promise((done) => setTimeout(done, 5, 'a'))"),
    ]);
    assert!(lines[0].contains("waits.js waits at its top level (await)"), "{}", lines[0]);
    assert_eq!(lines[1..], ["a a"]);
}

#[test]
fn import_calls_resolve_with_a_namespace_or_reject_with_the_reason() {
    let lines = logs(&[
        (
            "app.js",
            "const tell = (e) => console.log(e.message)
             import('./c').then((m) => console.log(m.default.c, m.c))
             import('./data.json').then((m) => console.log(m.default.x))
             import('./no').catch(tell)
             import('./bad').catch(tell)
             new Function('return import(\"./c\")')().catch(tell)",
        ),
        ("app.json", "{}"),
        ("c.js", "exports.c = 'c'"),
        ("data.json", r#"{ "x": 1 }"#),
        ("bad.js", "throw new Error('bad'); export {}"),
    ]);
    assert_eq!(lines.len(), 5, "{lines:?}");
    let says = |text: &str| assert!(lines.iter().any(|line| line.starts_with(text)), "{lines:?}");
    says("c c");
    says("1");
    says("bad");
    says("cannot find module './no', imported in /app.js:4");
    says("'./c' cannot be imported here");
}

#[test]
fn nothing_outside_of_the_project_is_imported() {
    let outside = project(&[
        ("secret.js", "export default 'secret'"),
        ("app/app.json", "{}"),
        ("app/app.js", "import s from '../secret'"),
    ]);
    let error = Bench::new().context.run_file(outside.path().join("app/app.js")).unwrap_err();
    assert!(error.message.contains("outside of the project"), "{error}");
}

#[test]
fn names_of_any_script_work() {
    let lines = logs(&[
        (
            "app.js",
            "import { 名字 } from './目录/模块'\nimport { 值 } from './目录/c'\nconsole.log(名字, 值)",
        ),
        ("目录/模块.js", "export * from './更多'"),
        ("目录/更多.js", "export const 名字 = '小程序'"),
        ("目录/c.js", "exports.值 = 1"),
    ]);
    assert_eq!(lines, ["小程序 1"]);
}

#[test]
fn an_endless_module_is_stopped() {
    let folder = project(&[("app.js", "require('./m')"), ("m.js", "export {}\nfor (;;) {}")]);
    let limits = Limits::default().entry(std::time::Duration::from_millis(50));
    let error = Bench::limited(limits).context.run_file(folder.path().join("app.js")).unwrap_err();
    assert!(error.interrupted, "{error}");
}

#[test]
fn import_attributes_do_not_load_a_module_twice() {
    let lines = logs(&[
        (
            "app.js",
            "import a from './d.json' with { type: 'json' }\nimport b from './d.json'\nconsole.log(a === b)",
        ),
        ("d.json", "{}"),
    ]);
    assert_eq!(lines, ["true"]);
}

#[test]
fn a_context_may_end_while_modules_wait_or_run() {
    let folder = project(&[
        ("app.js", "import { x } from './m'\nawait new Promise(() => {})\nexport { x }"),
        ("m.js", "import './c'\nexport const x = 1"),
        ("c.js", "module.exports = () => import('./app')"),
    ]);
    let bench = Bench::new();
    bench.context.run_file(folder.path().join("app.js")).unwrap();
    assert_eq!(bench.eval("1"), "1");
    drop(bench);
}

#[test]
fn a_module_that_fails_after_its_await_is_an_unhandled_rejection_of_the_entry() {
    let folder = project(&[("app.js", "await null\nthrow new Error('later')")]);
    let mut bench = Bench::new();
    bench.context.run_file(folder.path().join("app.js")).unwrap();
    bench.finish();
    let line = &bench.lines()[0];
    assert!(line.starts_with("unhandled rejection: ") && line.contains("app.js:2"), "{line}");
}
