//! The npm package as people get it: packed, installed in a project, compiled and run there.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    project::{Functions, TYPINGS, project},
    scripts,
};

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

fn run(program: &str, arguments: &[&str], folder: &Path) -> String {
    let output = Command::new(program).args(arguments).current_dir(folder).output().unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (said(&output.stdout), said(&output.stderr));
    assert!(output.status.success(), "{program} {} fails:\n{out}{err}", arguments.join(" "));
    out
}

/// The folder of the package in this repository.
fn package() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../wx-bindings/npm")
}

/// Packs the package and installs it in a project.
fn install(folder: &Path) {
    let into = folder.to_str().unwrap();
    run(NPM, &["pack", "--ignore-scripts", "--pack-destination", into], &package());
    fs::write(folder.join("package.json"), "{ \"private\": true, \"type\": \"module\" }").unwrap();
    let packed = format!("./wx-bindings-{}.tgz", env!("CARGO_PKG_VERSION"));
    let quiet = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
    run(NPM, &[&["install", &packed][..], &quiet].concat(), folder);
}

/// A new project with the package in it.
fn user(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    install(&folder);
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).unwrap();
}

/// A compiler, how it finds modules, and what modules are.
type Resolution = (&'static str, &'static str, &'static str);

/// How a module is found, with the compilers that know the way.
const RESOLUTIONS: [Resolution; 5] = [
    ("typescript-5.3", "node10", "esnext"),
    ("typescript-5.3", "node16", "node16"),
    ("typescript-5.3", "bundler", "esnext"),
    ("typescript", "node16", "node16"),
    ("typescript", "bundler", "esnext"),
];

fn tsc(compiler: &str, folder: &Path, arguments: &[&str]) {
    let program = scripts().join("node_modules").join(compiler).join("bin/tsc");
    let strict = ["--strict", "--noEmit", "--pretty", "false"];
    let all = [&[program.to_str().unwrap()], arguments, &strict[..]].concat();
    run("node", &all, folder);
}

/// Compiles files by these resolutions.
fn compiles(folder: &Path, types: &str, files: &[&str], resolutions: &[Resolution]) {
    let files: Vec<String> = files.iter().map(|file| format!("\"{file}\"")).collect();
    for (compiler, resolution, module) in resolutions {
        let config = format!(
            r#"{{ "compilerOptions": {{ "skipLibCheck": false, "target": "es2020",
                 "lib": ["es2020"], "types": [{types}], "module": "{module}",
                 "moduleResolution": "{resolution}" }}, "files": [{}] }}"#,
            files.join(",")
        );
        write(folder, "tsconfig.json", &config);
        tsc(compiler, folder, &["-p", "."]);
    }
}

/// What users of the declarations write. The package's constant is global.
const GLOBAL: &str = "
async function calls(): Promise<string> {
    const { networkType } = await wx.getNetworkType()
    const option: WechatMiniprogram.GetStorageOption = { key: 'a' }
    wx.getStorage({ ...option, fail({ errMsg }) { errMsg.trim() } })
    wx.request({ url: '', success: ({ statusCode }) => statusCode.toFixed() }).abort()
    // @ts-expect-error a key is a text
    wx.getStorageSync(7)
    return networkType
}
";

/// What only the strict declarations allow, or refuse.
const STRICT: &str = "
wx.getStorage({ key: 'a' }).catch(reason => {
    const failure: WechatMiniprogram.GetStorageFailure = reason
    // @ts-expect-error no such member
    failure.nothing
})
// @ts-expect-error no such function
wx.canIUse('getStorag')
";

/// What users of the module write; the path is that of the entry point.
const CONNECT: &str = "
const connection: Connection = connect((text: string) => text)
async function called(): Promise<string> {
    const client: Wx = await connection.ready
    const { networkType } = await client.getNetworkType()
    return networkType
}
// @ts-expect-error texts are received
connection.receive(7)
export { called }
";

fn connect(entry: &str) -> String {
    format!("import {{ connect, type Connection, type Wx }} from '{entry}'\n{CONNECT}")
}

#[test]
fn the_package_compiles_for_users_however_modules_are_found() {
    let folder = user("package");
    let referring = "/// <reference types=\"wx-bindings\" />\n";
    write(&folder, "referring.ts", &format!("{referring}{GLOBAL}export {{ calls }}\n"));
    write(&folder, "root.ts", &connect("wx-bindings"));
    write(&folder, "module.ts", &connect("wx-bindings/wx.js"));
    compiles(&folder, "", &["referring.ts", "root.ts", "module.ts"], &RESOLUTIONS);
    // the module alone brings no constant
    let no_constant = "// @ts-expect-error there is no such constant\nwx.getNetworkType()\n";
    write(&folder, "alone.ts", &(connect("wx-bindings/wx.js") + no_constant));
    compiles(&folder, "", &["alone.ts"], &RESOLUTIONS[4..]);
}

#[test]
fn the_strict_package_compiles_for_users_however_modules_are_found() {
    let folder = user("package-strict");
    write(&folder, "script.ts", &format!("{GLOBAL}{STRICT}"));
    write(&folder, "root.ts", &connect("wx-bindings/strict"));
    compiles(&folder, "\"wx-bindings/strict\"", &["script.ts", "root.ts"], &RESOLUTIONS);
    let referring = "/// <reference types=\"wx-bindings/strict\" />\n";
    write(&folder, "referring.ts", &format!("{referring}{GLOBAL}{STRICT}export {{ calls }}\n"));
    compiles(&folder, "", &["referring.ts"], &RESOLUTIONS[..1]);
}

/// What there is in a mini-program, and in a browser.
const GLOBALS: &str = "
const late: number = setTimeout(() => console.log('late', 1), 10)
clearTimeout(late)
clearInterval(setInterval(() => console.warn('again'), 10))
// @ts-expect-error no such level
console.shout()
";

#[test]
fn the_package_alone_has_a_console_and_timers_with_and_without_a_browser_s_library() {
    let folder = user("package-globals");
    write(&folder, "globals.ts", GLOBALS);
    for compiler in ["typescript-5.3", "typescript"] {
        for library in ["es2020", "es2020,dom", "es2020,webworker"] {
            let arguments = ["--target", "es2020", "--lib", library, "--types", "wx-bindings"];
            tsc(compiler, &folder, &[&["globals.ts"], &arguments[..]].concat());
        }
    }
}

/// A host that answers each message at once.
const LOOPBACK: &str = "
export const send = (text) => JSON.stringify(JSON.parse(text).flatMap((message) => {
    if (message.hello) return [{ hello: 1, has: ['getNetworkType'], properties: {} }]
    if (message.call) return [{ settle: message.call, ok: { networkType: 'wifi' } }]
    return []
}))
";

#[test]
fn the_package_runs_from_every_entry_point() {
    let folder = user("package-run");
    write(&folder, "loopback.mjs", LOOPBACK);
    for entry in ["wx-bindings", "wx-bindings/strict", "wx-bindings/wx.js"] {
        let script = format!(
            "import {{ connect }} from '{entry}'
import {{ send }} from './loopback.mjs'
const {{ wx, ready }} = connect(send)
await ready
console.log((await wx.getNetworkType()).networkType)"
        );
        write(&folder, "main.mjs", &script);
        assert_eq!(run("node", &["main.mjs"], &folder), "wifi\n", "{entry}");
    }
}

/// The snippets of the README in a language.
fn snippets(language: &str) -> Vec<String> {
    let readme = fs::read_to_string(package().join("README.md")).unwrap().replace("\r\n", "\n");
    let opened = format!("```{language}\n");
    let parts = readme.split(&opened).skip(1);
    parts.map(|part| part.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_configurations_of_the_readme_compile() {
    let folder = user("package-readme");
    let configurations = snippets("json");
    assert_eq!(configurations.len(), 2);
    for (configuration, script) in configurations.iter().zip(["", STRICT]) {
        write(&folder, "tsconfig.json", configuration);
        write(&folder, "script.ts", &format!("{GLOBAL}{script}"));
        for compiler in ["typescript-5.3", "typescript"] {
            tsc(compiler, &folder, &["-p", ".", "--lib", "es2020,dom"]);
        }
    }
}

#[test]
fn the_call_of_the_readme_runs() {
    let folder = user("package-readme-call");
    let snippets = snippets("js");
    let [snippet] = snippets.as_slice() else { panic!("{snippets:?}") };
    write(&folder, "loopback.mjs", LOOPBACK);
    // a socket whose other end is the host
    let socket = "import { send } from './loopback.mjs'
const socket = {
    onmessage: undefined,
    send(text) { queueMicrotask(() => socket.onmessage({ data: send(text) })) },
}
";
    write(&folder, "main.mjs", &format!("{socket}{snippet}\nconsole.log(networkType)"));
    assert_eq!(run("node", &["main.mjs"], &folder), "wifi\n");
}

#[cfg(unix)]
#[test]
fn the_command_of_the_readme_puts_our_file_in_the_official_package() {
    let folder = project("package-beside", Functions::Official, &[]);
    install(&folder);
    // npm removes what it did not install
    let typings = project("package-typings", Functions::Official, &[]);
    fs::rename(typings.join(TYPINGS), folder.join(TYPINGS)).unwrap();
    let [command] = snippets("sh").try_into().unwrap();
    run("sh", &["-euc", &command], &folder);
    let ours = fs::read(package().join("lib.wx.api.d.ts")).unwrap();
    assert!(fs::read(folder.join(TYPINGS).join("types/wx/lib.wx.api.d.ts")).unwrap() == ours);
    write(&folder, "script.ts", GLOBAL);
    compiles(&folder, "\"miniprogram-api-typings\"", &["script.ts"], &RESOLUTIONS[3..]);
}
