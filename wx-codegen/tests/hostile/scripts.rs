//! The same for JavaScript: declarations and the module of a hostile spec parse, and have the
//! shape of the benign ones.

use std::path::Path;
use std::process::Command;

use wx_codegen::javascript::{self, JavaScriptOptions};
use wx_codegen::typescript::{Form, Language, TypeScriptOptions, declarations};

use crate::specs::{EVIL, Hostile, Random, fill};

/// One language after the other, and both: the shape is the same.
fn options(seed: u64) -> TypeScriptOptions {
    TypeScriptOptions {
        client: "Wx".into(),
        namespace: "WechatMiniprogram".into(),
        global: "wx".into(),
        language: [Language::English, Language::Chinese, Language::Both][seed as usize % 3],
        strict: false,
        form: Form::Part,
    }
}

fn write(folder: &Path, name: &str, spec: &api_spec::Spec, seed: u64) {
    let module = JavaScriptOptions { client: "Wx".into(), global: "wx".into() };
    std::fs::write(
        folder.join(format!("{name}.d.ts")),
        declarations(spec, &options(seed)).unwrap(),
    )
    .unwrap();
    std::fs::write(folder.join(format!("{name}.js")), javascript::module(spec, &module)).unwrap();
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
    let mut node = Command::new("node");
    let output = node.arg("shape.mjs").arg(&folder).current_dir(&scripts).output().unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (said(&output.stdout), said(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
}
