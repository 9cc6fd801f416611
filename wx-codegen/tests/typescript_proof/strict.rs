//! The strict declarations: failures, names, and all that holds for the default ones too.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use api_spec::Spec;

use super::{
    Form, Language, TypeScriptOptions, declarations, node, official_stand_in, scripts, tsc,
};

pub fn catalogue() -> Spec {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    api_spec::load(root.join("api-spec/wx")).unwrap_or_else(|report| panic!("{report}"))
}

/// Every language, by its name on the command line.
pub const LANGUAGES: [(Language, &str); 3] =
    [(Language::English, "en"), (Language::Chinese, "zh"), (Language::Both, "both")];

fn options(language: Language) -> TypeScriptOptions {
    TypeScriptOptions {
        client: "Wx".to_owned(),
        namespace: "WechatMiniprogram".to_owned(),
        global: "wx".to_owned(),
        language,
        strict: true,
        form: Form::Part,
    }
}

/// The declarations of the official package, the strict ones among them, in a folder of their own.
pub fn project(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let official = scripts().join("node_modules/miniprogram-api-typings/types");
    let copy = "require('fs').cpSync(process.argv[1], process.argv[2], { recursive: true })";
    node(&["-e", copy, official.to_str().unwrap(), folder.to_str().unwrap()]);
    let text = declarations(&catalogue(), &options(Language::English)).unwrap();
    std::fs::write(folder.join("wx/lib.wx.api.d.ts"), text).unwrap();
    folder
}

/// The strict declarations with comments in a language, as a file alone.
pub fn written(name: &str, language: Language) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.d.ts"));
    std::fs::write(&file, declarations(&catalogue(), &options(language)).unwrap()).unwrap();
    file
}

/// Type-checks a text against the strict declarations.
pub fn compiles(name: &str, text: &str) {
    let folder = project(name);
    std::fs::write(folder.join("asked.ts"), text).unwrap();
    let compiler = scripts().join("node_modules/typescript-5.3/bin/tsc");
    let output = Command::new("node")
        .arg(compiler)
        .args(["--strict", "--noEmit", "--lib", "es2020", "index.d.ts", "asked.ts"])
        .current_dir(&folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let first: Vec<_> = said.lines().take(20).collect();
    assert!(output.status.success(), "{}", first.join("\n"));
}

#[test]
fn failures_rejections_and_questions_are_typed() {
    compiles("strict", &std::fs::read_to_string(scripts().join("strict.test-d.ts")).unwrap());
}

#[test]
fn every_function_fails_in_one_way_and_says_so() {
    let plain = official_stand_in("failures-default");
    let folder = project("failures");
    node(&["failures.mjs", folder.to_str().unwrap(), plain.to_str().unwrap()]);
}

/// What type tests of the default declarations do not hold for the strict ones: a text of their
/// lines, and why.
const STRICTER: [(&str, &str); 5] = [
    ("fail", "fail receives a failure of the function's own"),
    ("complete", "complete receives the result or that failure"),
    ("outcome", "the same"),
    ("OptionOf<WX.Wx['off", "off takes the listeners that on takes"),
    ("<Promise<", "the promise is an ApiPromise, which extends Promise"),
];

#[test]
fn what_holds_for_the_default_declarations_holds_but_where_strict_says_more() {
    let folder = project("strict-types");
    let mut files = vec!["index.d.ts".to_owned()];
    for entry in std::fs::read_dir(scripts().join("types")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        std::fs::copy(entry.path(), folder.join(&name)).unwrap();
        files.push(name);
    }
    assert!(files.len() > 10, "the type tests are missing: {files:?}");
    for compiler in tsc::COMPILERS {
        let mut unused: Vec<_> = STRICTER.iter().map(|(text, _)| *text).collect();
        for error in tsc::errors(compiler, &folder, &files) {
            let (file, rest) = error.split_once('(').unwrap();
            let line: usize = rest.split(',').next().unwrap().parse().unwrap();
            let source = std::fs::read_to_string(folder.join(file)).unwrap();
            let source = source.lines().nth(line - 1).unwrap().to_lowercase();
            let known = |text: &&str| source.contains(&text.to_lowercase());
            assert!(STRICTER.iter().any(|(text, _)| known(text)), "{compiler}: {error}\n{source}");
            unused.retain(|text| !known(text));
        }
        assert!(unused.is_empty(), "no test fails for {unused:?} any more");
    }
}
