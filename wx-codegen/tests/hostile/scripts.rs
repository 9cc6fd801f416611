//! The same for JavaScript: declarations and the module of a hostile spec parse, and have the
//! shape of the benign ones.

use std::path::Path;
use std::process::Command;

use wx_codegen::javascript::{self, JavaScriptOptions};
use wx_codegen::typescript::{Form, Language, TypeScriptOptions, declarations};

use crate::specs::{EVIL, Hostile, Random, fill};

/// What kinds of declarations there are, by the names of their files.
const FORMS: [(&str, Form, bool); 5] = [
    ("part", Form::Part, false),
    ("global", Form::Global, false),
    ("module", Form::Module, false),
    ("strict", Form::Global, true),
    ("strictmodule", Form::Module, true),
];

/// One language after the other, and both: the shape is the same.
fn options(seed: u64, form: Form, strict: bool) -> TypeScriptOptions {
    TypeScriptOptions {
        client: "Wx".into(),
        namespace: "WechatMiniprogram".into(),
        global: "wx".into(),
        language: [Language::English, Language::Chinese, Language::Both][seed as usize % 3],
        strict,
        form,
    }
}

fn write(folder: &Path, name: &str, spec: &api_spec::Spec, seed: u64) {
    for (kind, form, strict) in FORMS {
        let text = declarations(spec, &options(seed, form, strict)).unwrap();
        std::fs::write(folder.join(format!("{kind}-{name}.d.ts")), text).unwrap();
    }
    let module = JavaScriptOptions { client: "Wx".into(), global: "wx".into() };
    let text = javascript::module(spec, &module);
    std::fs::write(folder.join(format!("js-{name}.js")), text).unwrap();
}

fn node(arguments: &[&str], folder: &Path) {
    let mut node = Command::new("node");
    let output = node.args(arguments).current_dir(folder).output().unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (said(&output.stdout), said(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
}

#[test]
fn hostile_specs_give_declarations_and_modules_of_the_benign_shape() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
    _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let benign = fill(&mut Random::of(0), Hostile::Nowhere);
    write(&folder, "benign", &api_spec::load_str("benign.yaml", &benign).unwrap(), 0);
    let mut taken = 0;
    for seed in 1..=100 {
        let random = &mut Random::of(seed);
        let text = fill(random, Hostile::InTexts);
        let name = format!("{}.yaml", random.evil(EVIL));
        if let Ok(spec) = api_spec::load_str(&name, &text) {
            write(&folder, &seed.to_string(), &spec, seed);
            taken += 1;
        }
    }
    assert!(taken > 50, "most specs are refused: {taken} of 100");
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/typescript");
    let packages = scripts.join("node_modules");
    assert!(packages.is_dir(), "no packages: run npm install in {}", scripts.display());
    node(&["shape.mjs", folder.to_str().unwrap()], &scripts);
    // files of one shape compile alike; those of modules fit into one program
    let config = r#"{ "compilerOptions": { "strict": true, "noEmit": true, "types": [],
        "lib": ["es2020"] }, "include": ["module-*.d.ts", "strictmodule-*.d.ts"] }"#;
    std::fs::write(folder.join("tsconfig.json"), config).unwrap();
    let compiler = packages.join("typescript-5.3/bin/tsc");
    node(&[compiler.to_str().unwrap(), "-p", ".", "--skipLibCheck", "false"], &folder);
}
