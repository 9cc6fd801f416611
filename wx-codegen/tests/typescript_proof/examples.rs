//! The examples in comments are programs: all of them compile with the declarations they stand in.

use std::fs;

use super::{node, official_stand_in, scripts, strict, tsc};

#[test]
fn every_example_compiles_with_the_default_and_the_strict_declarations() {
    let plain = strict::project("examples-default");
    fs::copy(official_stand_in("examples"), plain.join("wx/lib.wx.api.d.ts")).unwrap();
    for folder in [plain, strict::project("examples-strict")] {
        fs::copy(scripts().join("examples.d.ts"), folder.join("examples.d.ts")).unwrap();
        let path = |name: &str| folder.join(name).into_os_string().into_string().unwrap();
        node(&["examples.mjs", &path("wx/lib.wx.api.d.ts"), &path("examples.js")]);
        let files = ["index.d.ts", "examples.d.ts", "examples.js"].map(str::to_owned);
        for compiler in tsc::COMPILERS {
            let errors = tsc::errors(compiler, &folder, &files);
            assert!(errors.is_empty(), "{compiler}: {errors:#?}");
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
