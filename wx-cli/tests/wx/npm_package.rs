//! `wx-bindings/npm`, the package that is generated and checked in.

use std::process::Command;

use crate::binary::repository;

#[test]
fn the_package_packs_its_declarations_and_its_module() {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut pack = Command::new(npm);
    pack.args(["pack", "--dry-run", "--json", "--ignore-scripts"]);
    let output = pack.current_dir(repository().join("wx-bindings/npm")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let packed: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    // newer versions of npm give the package by its name, older ones in a list
    let package = packed.get(0).or_else(|| packed.get("wx-bindings")).unwrap();
    let files = package["files"].as_array().unwrap();
    let paths: Vec<&str> = files.iter().map(|file| file["path"].as_str().unwrap()).collect();
    for path in [
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "index.d.ts",
        "lib.wx.api.d.ts",
        "lib.wx.xr-frame.d.ts",
        "namespace.d.ts",
        "package.json",
        "strict/index.d.ts",
        "strict/index.js",
        "strict/lib.wx.api.d.ts",
        "strict/lib.wx.xr-frame.d.ts",
        "strict/namespace.d.ts",
        "wx.d.ts",
        "wx.js",
    ] {
        assert!(paths.contains(&path), "no {path} in {paths:?}");
    }
    assert_eq!(paths.len(), 15, "{paths:?}");
}
