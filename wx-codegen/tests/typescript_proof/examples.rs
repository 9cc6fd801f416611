//! The examples in comments are programs: all of them compile with the declarations they stand in.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    Form, Language, TypeScriptOptions, declarations, node, official_stand_in, scripts, strict, tsc,
};

/// Writes all examples of a file of declarations as a program, and compiles it with what is
/// around it.
fn compile(folder: &Path, declarations: &str, namespace: &str, around: &str, rest: &[&str]) {
    let path = |name: &str| folder.join(name).into_os_string().into_string().unwrap();
    let program = path("examples.js");
    node(&["examples.mjs", &path(declarations), namespace, &path(around), &program]);
    let files = ["examples.js", "examples.objects.d.ts", around].into_iter().chain(rest.to_owned());
    let files: Vec<String> = files.map(str::to_owned).collect();
    for compiler in tsc::COMPILERS {
        let errors = tsc::errors(compiler, folder, &files);
        assert!(errors.is_empty(), "{compiler}: {errors:#?}");
    }
}

#[test]
fn every_function_has_an_example_that_compiles_with_the_default_and_the_strict_declarations() {
    let plain = strict::project("examples-default");
    fs::copy(official_stand_in("examples"), plain.join("wx/lib.wx.api.d.ts")).unwrap();
    for folder in [plain, strict::project("examples-strict")] {
        fs::copy(scripts().join("examples.d.ts"), folder.join("examples.d.ts")).unwrap();
        let (file, namespace) = ("wx/lib.wx.api.d.ts", "WechatMiniprogram");
        compile(&folder, file, namespace, "examples.d.ts", &["index.d.ts"]);
    }
}

/// What the examples of a client of one's own take from the program around them.
const AROUND: &str = "declare const console: { log(...what: unknown[]): void }\n";

#[test]
fn every_function_of_a_client_of_ones_own_has_an_example_that_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    for (client, spec) in [
        ("Garden", "wx-codegen/tests/golden/spec"),
        ("Shop", "examples/quickstart/spec"),
        ("Contract", "wx-contract/shop.yaml"),
    ] {
        let spec = api_spec::load(root.join(spec)).unwrap_or_else(|report| panic!("{report}"));
        for strict in [false, true] {
            let options = TypeScriptOptions {
                client: client.to_owned(),
                namespace: client.to_owned(),
                global: client.to_lowercase(),
                language: Language::Both,
                strict,
                form: Form::Global,
            };
            let name = format!("examples-{client}-{strict}");
            let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("client.d.ts"), declarations(&spec, &options).unwrap()).unwrap();
            fs::write(folder.join("around.d.ts"), AROUND).unwrap();
            compile(&folder, "client.d.ts", client, "around.d.ts", &["client.d.ts"]);
        }
    }
}

#[test]
fn every_declaration_has_a_comment_in_every_language() {
    for (language, flag) in strict::LANGUAGES {
        let file = strict::written(&format!("comments-{flag}"), language);
        node(&["comments.mjs", file.to_str().unwrap(), flag]);
    }
}
