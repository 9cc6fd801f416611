//! What the compilers say: of the official package with our file in it, of published packages
//! over it, and of type tests and a mini-program that hold for both files alike.

use std::{fs, path::Path, process::Command};

use crate::{
    project::{Functions, TYPINGS, copy_folder, declarations_in, project},
    scripts,
};

/// The oldest compiler that the official package allows, and the newest there is.
pub const COMPILERS: [&str; 2] = ["typescript-5.3", "typescript"];

/// Packages of others, written against the official declarations.
const PACKAGES: [&str; 3] = ["@vant/weapp", "miniprogram-computed", "tdesign-miniprogram"];

/// The errors of a strict compilation of these files, sorted.
pub fn errors(compiler: &str, folder: &Path, files: &[String]) -> Vec<String> {
    let files: Vec<String> = files.iter().map(|file| format!("\"{file}\"")).collect();
    // JavaScript cannot say what types its parameters have
    let script = match files.iter().any(|file| file.contains(".js\"")) {
        true => {
            r#""allowJs": true, "checkJs": true, "noImplicitAny": false,
                "useUnknownInCatchVariables": false,"#
        }
        false => "",
    };
    let config = format!(
        r#"{{ "compilerOptions": {{ {script} "strict": true, "noEmit": true, "skipLibCheck": false,
             "target": "es2020", "lib": ["es2020"], "types": [], "module": "esnext",
             "moduleResolution": "bundler" }}, "files": [{}] }}"#,
        files.join(",")
    );
    fs::write(folder.join("tsconfig.json"), config).unwrap();
    errors_of_project(compiler, folder)
}

/// The errors of compiling a project as its own `tsconfig.json` says, sorted.
fn errors_of_project(compiler: &str, folder: &Path) -> Vec<String> {
    let program = scripts().join("node_modules").join(compiler).join("bin/tsc");
    let mut node = Command::new("node");
    node.arg(program).args(["--pretty", "false", "-p", "."]).current_dir(folder);
    let output = node.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let mut errors: Vec<String> =
        said.lines().filter(|line| line.contains("error TS")).map(str::to_owned).collect();
    let (failed, stderr) = (!output.status.success(), String::from_utf8_lossy(&output.stderr));
    assert_eq!(failed, !errors.is_empty(), "{compiler} did not compile: {said}{stderr}");
    errors.sort();
    errors
}

/// Panics with the first errors that any of the compilers has.
pub fn compiles(folder: &Path, files: &[String]) {
    for compiler in COMPILERS {
        expect_none(compiler, &errors(compiler, folder, files));
    }
}

fn expect_none(compiler: &str, errors: &[String]) {
    let first = errors.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
    assert!(errors.is_empty(), "{} errors of {compiler}:\n{first}", errors.len());
}

fn index() -> String {
    format!("{TYPINGS}/index.d.ts")
}

/// The type tests, with the typings that they are about.
fn type_tests(functions: Functions) {
    let folder = project("types", functions, &[]);
    let mut files = vec![index()];
    for entry in fs::read_dir(scripts().join("types")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        fs::copy(entry.path(), folder.join(&name)).unwrap();
        files.push(name);
    }
    files.sort();
    assert!(files.len() > 10, "the type tests are missing: {files:?}");
    compiles(&folder, &files);
}

#[test]
fn the_official_package_compiles_with_our_functions_in_it() {
    compiles(&project("swapped", Functions::Ours, &[]), &[index()]);
}

#[test]
fn the_type_tests_hold_for_the_official_declarations() {
    type_tests(Functions::Official);
}

#[test]
fn the_type_tests_hold_for_our_declarations() {
    type_tests(Functions::Ours);
}

/// The mini-program in `app`, with the packages that it imports.
fn mini_program(functions: Functions) {
    let folder = project("mini-program", functions, &PACKAGES);
    copy_folder(&scripts().join("app"), &folder.join("app"));
    for compiler in COMPILERS {
        expect_none(compiler, &errors_of_project(compiler, &folder.join("app")));
    }
}

#[test]
fn a_mini_program_over_three_packages_compiles_with_the_official_functions() {
    mini_program(Functions::Official);
}

#[test]
fn a_mini_program_over_three_packages_compiles_with_our_functions() {
    mini_program(Functions::Ours);
}

#[test]
fn a_mini_program_over_three_packages_compiles_with_our_strict_functions() {
    mini_program(Functions::Strict);
}

/// What each compiler says of the declarations of the packages.
fn published(functions: Functions) -> [Vec<String>; 2] {
    let folder = project("published", functions, &PACKAGES);
    let mut files = vec![index()];
    for package in PACKAGES {
        files.extend(declarations_in(&folder, &format!("node_modules/{package}")));
    }
    assert!(files.len() > 500, "few declarations: {}", files.len());
    COMPILERS.map(|compiler| errors(compiler, &folder, &files))
}

/// The packages have faults of their own (files they forgot to publish); with our functions
/// these must be all there are, each the same.
#[test]
fn published_packages_compile_as_they_do_with_the_official_functions() {
    let official = published(Functions::Official);
    for ours in [Functions::Ours, Functions::Strict].map(published) {
        for (official, ours) in official.iter().zip(&ours) {
            let new: Vec<_> = ours.iter().filter(|error| !official.contains(error)).collect();
            assert!(new.is_empty(), "errors that the official functions do not bring: {new:#?}");
            let gone: Vec<_> = official.iter().filter(|error| !ours.contains(error)).collect();
            assert!(gone.is_empty(), "errors that only the official functions bring: {gone:#?}");
        }
    }
}
