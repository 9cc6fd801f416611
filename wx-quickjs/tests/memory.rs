//! Memory that runs out at any moment is an exception, never the end of the process.
//!
//! Each text is compiled and run under many limits, in a process of its own: a crash
//! there is a failure here.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::{env, process::Command};

use tempfile::TempDir;
use wx_quickjs::{JsContext, Limits};

/// Between two limits, in KiB. With 1 it takes a minute.
const STEP: usize = 7;
const CHILD: &str = "WX_MEMORY_TEST";

/// What is run under each limit.
const SCRIPTS: [&str; 5] = [
    // eval and Function, near the limit and beyond
    "const held = []; const text = 'function f(a, [b, c], { d }) { let e = a; return class { #x = e; get y() { return () => this.#x + b } static { for (const g of [1]) { e += g } } } } f(1, [2], { d: 3 })';
     for (let i = 0; i < 200; i++) { held.push(new Array(64).fill(i)); try { eval(text); new Function('a', 'return a' + text)() } catch (e) { if (i > 190) break } }",
    // the same in a nest
    "const held = []; function nest(n) { held.push('x'.repeat(n * 100)); try { return n && eval('nest(' + (n - 1) + ')') } catch (e) { return 0 } } nest(60)",
    "const held = []; for (let i = 0; i < 300; i++) { try { held.push(new RegExp('(?<n>a|b' + i + ')*[x-z]+'.repeat(5))); held[i].exec('abx') } catch (e) {} }",
    "const held = []; for (let i = 0; i < 100; i++) { try { held.push(JSON.parse(JSON.stringify({ a: [i, 'text', { b: null }] }))) } catch (e) {} }
     async function f() { for await (const x of (async function* () { yield 1 })()) await x } f()",
    "const all = [new TextEncoder().encode('x'.repeat(1000)), new AbortController()]; all[1].abort(); console.log(all, new Map([[1, new Set([2])]]), new Error('e'))",
];

/// A project whose modules import and require each other.
fn project() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let class = "export class C { #a = 1; get a() { return () => this.#a } static { C.b = [1, 2].map((x) => x) } }";
    for (name, text) in [
        (
            "app.js",
            "import { C } from './es'\nconst { held } = require('./cjs')\nheld.push(new C().a())",
        ),
        (
            "es.js",
            &format!(
                "import held from './cjs'\n{class}\nexport const all = [held, require('./cjs')]"
            ),
        ),
        (
            "cjs.js",
            "exports.held = []; for (let i = 0; i < 20; i++) exports.held.push(new Array(64).fill(i))\nexports.m = require('./mixed')",
        ),
        (
            "mixed.js",
            "import './leaf.mjs'\nmodule.exports = async (a, [b], { c } = {}) => { for await (const x of a) x?.b ?? `${c}` }",
        ),
        ("leaf.mjs", "export default function* () { try { yield* [] } finally { } }"),
    ] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The limits to try, of a child.
fn sweep(script: &str) {
    let project = project();
    for limit in (100..1_400).step_by(STEP) {
        let limits = Limits::default().memory(limit * 1024);
        let Ok(context) = JsContext::builder().limits(limits).console(|_, _: &str| {}).build()
        else {
            continue;
        };
        // what it throws is its affair
        let _ = context.eval(script, "memory.js");
        let _ = context.run_file(project.path().join("app.js"));
        context.run();
    }
}

#[test]
fn no_script_ends_the_process_by_using_all_memory() {
    if let Ok(script) = env::var(CHILD) {
        return sweep(SCRIPTS[script.parse::<usize>().unwrap()]);
    }
    let test = "no_script_ends_the_process_by_using_all_memory";
    for script in 0..SCRIPTS.len() {
        let child = Command::new(env::current_exe().unwrap())
            .args(["--exact", test])
            .env(CHILD, script.to_string())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&child.stderr);
        assert!(child.status.success(), "script {script}: {} {told}", child.status);
    }
}
