//! Paths that want out: every function with every known bad path, and many made up.

use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use wx_host::files::{AppFiles, FileOptions};

use crate::{App, Random};

const CANARY: &str = "canary-6f1d";

/// Paths that lead out of their root, name no root, or are no paths at all.
const BAD: &[&str] = &[
    "",
    "..",
    "../",
    "../secret.txt",
    "/../secret.txt",
    "./../secret.txt",
    "a/../../secret.txt",
    "/etc/passwd",
    "//etc/passwd",
    "C:\\secret.txt",
    "C:/secret.txt",
    "\\\\server\\share",
    "~/secret.txt",
    "$HOME/secret.txt",
    "file:///etc/passwd",
    "http://usr/secret.txt",
    "https://tmp/secret.txt",
    "wxfile:",
    "wxfile:/usr/a",
    "wxfile://",
    "wxfile:///",
    "wxfile:///etc/passwd",
    "wxfile://..",
    "wxfile://../secret.txt",
    "wxfile://staging/a",
    "wxfile://lock",
    "wxfile://USR/a",
    "WXFILE://usr/a",
    "wxfile://usr:1/a",
    "wxfile://user@usr/a",
    "wxfile://usr?/../a",
    "wxfile://usr#/../a",
    "wxfile://usr%2f../a",
    "wxfile://usr/..",
    "wxfile://usr/../..",
    "wxfile://usr/../store",
    "wxfile://usr/../lock",
    "wxfile://usr/../../storage.redb",
    "wxfile://usr/../../../outside/secret.txt",
    "wxfile://usr/./../secret.txt",
    "wxfile://usr//../secret.txt",
    "wxfile://usr/a/../../secret.txt",
    "wxfile://usr/..\\..\\secret.txt",
    "wxfile://usr/a\\..\\..\\secret.txt",
    "wxfile://usr/a:stream",
    "wxfile://usr/a\0b",
    "wxfile://usr/\0/../secret.txt",
    "wxfile://usr/line\nfeed",
    "wxfile://usr/\u{7f}",
    "wxfile://usr/out",
    "wxfile://usr/out/secret.txt",
    "wxfile://usr/out/../secret.txt",
    "wxfile://usr/up/secret.txt",
    "wxfile://usr/leaf",
    "wxfile://usr/absolute",
    "wxfile://store/..",
    "wxfile://store/../usr/a",
    "wxfile://tmp/..",
    "wxfile://tmp/../staging/a",
    "out/secret.txt",
    "leaf",
    "absolute",
];

/// Odd names that are fine: nothing is decoded.
const PLAIN: &[&str] = &[
    "wxfile://usr/%2e%2e",
    "wxfile://usr/%2e%2e%2fsecret.txt",
    "wxfile://usr/%00",
    "wxfile://usr/...",
    "wxfile://usr/.. ",
    "wxfile://usr/\u{ff0e}\u{ff0e}",
    "wxfile://usr/\u{2025}",
    "wxfile://usr/-rf",
    "wxfile://usr/$(id)",
    "wxfile://usr/~",
    "wxfile://usr/./inner//name/.",
];

/// A folder with the app's data, its package, and what must stay as it is; links out of
/// each root are planted, as somebody with access to the disk could.
struct Yard {
    home: tempfile::TempDir,
}

impl Yard {
    fn new() -> Yard {
        let yard = Yard { home: tempfile::tempdir().unwrap() };
        let (outside, package) = (yard.at("outside"), yard.at("package"));
        fs::create_dir_all(outside.join("folder")).unwrap();
        for name in ["outside/secret.txt", "outside/folder/deep.txt", "secret.txt"] {
            fs::write(yard.at(name), CANARY).unwrap();
        }
        fs::create_dir(&package).unwrap();
        fs::write(package.join("fine.txt"), "fine").unwrap();
        let files = yard.at("data/wx1/files");
        for root in [files.join("usr"), files.join("store"), package] {
            fs::create_dir_all(&root).unwrap();
            plant("../".repeat(8), &root.join("up"));
            plant(outside.clone(), &root.join("out"));
            plant(outside.join("secret.txt"), &root.join("leaf"));
            plant("/etc/passwd", &root.join("absolute"));
        }
        yard
    }

    fn at(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    fn options(&self) -> FileOptions {
        FileOptions::default().quota(1 << 20).package(self.at("package"))
    }

    /// Everything that no call may change.
    fn kept(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut kept = BTreeMap::new();
        let mut waiting = vec![self.home.path().to_owned()];
        while let Some(folder) = waiting.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let known = fs::symlink_metadata(&path).unwrap();
                if path == self.at("data") {
                    continue;
                }
                if known.is_dir() {
                    waiting.push(path.clone());
                }
                let content = if known.is_file() { fs::read(&path).unwrap() } else { vec![] };
                kept.insert(path, content);
            }
        }
        kept
    }
}

#[cfg(unix)]
fn plant(target: impl AsRef<Path>, link: &Path) {
    std::os::unix::fs::symlink(target, link).unwrap();
}

#[cfg(not(unix))]
fn plant(_: impl AsRef<Path>, _: &Path) {}

/// Every method that takes a path, with options that work but for the path at each place.
const CALLS: &str = "
    var read = fs.openSync({ filePath: 'fine.txt' })
    fs.writeFileSync(`${usr}/good`, 'good')
    var calls = path => [
      ['access', { path }], ['access', path],
      ['appendFile', { filePath: path, data: 'x' }], ['appendFile', path, 'x'],
      ['copyFile', { srcPath: path, destPath: `${usr}/copied` }], ['copyFile', path, `${usr}/copied`],
      ['copyFile', { srcPath: 'fine.txt', destPath: path }], ['copyFile', 'fine.txt', path],
      ['getFileInfo', { filePath: path }],
      ['mkdir', { dirPath: path }], ['mkdir', path], ['mkdir', path, true],
      ['open', { filePath: path }], ['open', { filePath: path, flag: 'a+' }], ['open', { filePath: path, flag: 'w' }],
      ['readCompressedFile', { filePath: path, compressionAlgorithm: 'br' }],
      ['readFile', { filePath: path, encoding: 'utf8' }], ['readFile', path, 'utf8'],
      ['readZipEntry', { filePath: path, entries: 'all' }],
      ['readdir', { dirPath: path }], ['readdir', path],
      ['removeSavedFile', { filePath: path }],
      ['rename', { oldPath: path, newPath: `${usr}/moved` }], ['rename', path, `${usr}/moved`],
      ['rename', { oldPath: `${usr}/good`, newPath: path }], ['rename', `${usr}/good`, path],
      ['rmdir', { dirPath: path }], ['rmdir', path, true],
      ['saveFile', { tempFilePath: path }], ['saveFile', path], ['saveFile', path, `${usr}/saved`],
      ['stat', { path }], ['stat', path, true],
      ['truncate', { filePath: path }],
      ['unlink', { filePath: path }], ['unlink', path],
      ['unzip', { zipFilePath: path, targetPath: `${usr}/zipped` }],
      ['unzip', { zipFilePath: 'fine.txt', targetPath: path }],
      ['writeFile', { filePath: path, data: 'x' }], ['writeFile', path, 'x'],
    ]
    // what each gave: [method, outcome], Sync where the arguments are positional
    var all = async path => {
      const found = []
      for (const [method, ...args] of calls(path)) {
        const note = (error, value) => {
          if (value && value.fd) fs.closeSync({ fd: value.fd })
          found.push([method, error ? error.errMsg : 'ok ' + JSON.stringify(value)])
        }
        if (typeof args[0] === 'object') await run(method, args[0]).then(value => note(null, value), note)
        else {
          let value
          try { value = fs[method + 'Sync'](...args) } catch (error) { note(error); continue }
          note(null, value)
        }
      }
      for (const [name, options] of [
        ['openDocument', { filePath: path, fileType: 'pdf' }], ['saveFileToDisk', { filePath: path }],
        ['saveFile', { tempFilePath: path }], ['getSavedFileInfo', { filePath: path }],
        ['removeSavedFile', { filePath: path }], ['getFileInfo', { filePath: path }],
      ]) {
        await new Promise((success, fail) => wx[name]({ ...options, success, fail }))
          .then(() => found.push([name, 'ok']), error => found.push([name, error.errMsg]))
      }
      return found
    }";

fn quoted(path: &str) -> String {
    format!("{path:?}").replace("\\u{", "\\u{").replace("\\0", "\\u0000")
}

#[test]
fn t20_no_function_leads_out_of_its_root_by_a_known_bad_path() {
    let yard = Yard::new();
    let before = yard.kept();
    let app = App::open(&yard.at("data"), yard.options());
    app.eval(CALLS);
    for path in BAD {
        let found = app.run(&format!("return await all({})", quoted(path)));
        let found: Vec<(String, String)> = serde_json::from_str(&found).expect(&found);
        assert!(found.len() > 40, "{path:?}: {found:?}");
        for (method, outcome) in &found {
            let what = format!("{method} of {path:?}: {outcome}");
            assert!(!outcome.contains(CANARY), "{what}");
            assert!(!outcome.contains("root:"), "{what}");
            assert!(!outcome.contains("internal error"), "{what}");
            let home = yard.home.path().to_str().unwrap();
            assert!(!outcome.contains(home), "a path of the host: {what}");
            // a link itself may be removed or moved: that changes nothing outside
            let link = ["out", "leaf", "absolute"].iter().any(|name| path.ends_with(name));
            let own = ["unlink", "rename", "writeFile", "copyFile"].contains(&&**method);
            let root = path.ends_with("//") || *path == "wxfile:///";
            if !(link && own || root) {
                let replaced = link && outcome.starts_with("ok");
                assert!(!outcome.starts_with("ok") || replaced, "{what}");
            }
        }
        assert_eq!(yard.kept(), before, "{path:?} changed what is outside");
    }
}

#[test]
fn t20_odd_names_are_names_below_the_root() {
    let yard = Yard::new();
    let before = yard.kept();
    let app = App::open(&yard.at("data"), yard.options());
    app.eval("fs.mkdirSync(`${usr}/inner`)");
    for path in PLAIN {
        let path = quoted(path);
        assert_eq!(app.eval(&format!("outcome('writeFileSync', {path}, 'own')")), "ok", "{path}");
        assert_eq!(app.eval(&format!("fs.readFileSync({path}, 'utf8')")), "own", "{path}");
    }
    assert_eq!(yard.kept(), before);
}

#[test]
fn t20_overlong_paths_are_errors() {
    let yard = Yard::new();
    let app = App::open(&yard.at("data"), yard.options());
    let name = app.eval("outcome('writeFileSync', `${usr}/${'a'.repeat(256)}`, '')");
    assert!(name.contains("File name too long, open wxfile://usr/aaa"), "{name}");
    assert!(name.ends_with("a..."), "{name}");
    let whole = app.eval("outcome('mkdirSync', usr + '/a'.repeat(4000), true)");
    assert!(whole.contains("File name too long"), "{whole}");
    let huge = app.eval("outcome('statSync', usr + '/a'.repeat(1e6))");
    assert!(huge.len() < 400, "{huge}");
    assert_eq!(app.eval("outcome('mkdirSync', usr + '/a'.repeat(1700), true)"), "ok");
    assert_eq!(app.eval("outcome('rmdirSync', `${usr}/a`, true)"), "ok");
}

/// Paths put together of parts that matter.
fn made_up(random: &mut Random) -> String {
    const ROOTS: &[&str] = &[
        "wxfile://usr/",
        "wxfile://usr",
        "wxfile://store/",
        "wxfile://tmp/",
        "wxfile://",
        "",
        "/",
        "file://",
        "wxfile://usr/../",
        "\\",
        "wxfile://package/",
    ];
    const PARTS: &[&str] = &[
        "..",
        ".",
        "",
        "out",
        "leaf",
        "up",
        "absolute",
        "secret.txt",
        "outside",
        "folder",
        "a",
        "fine.txt",
        "deep.txt",
        "\\",
        "..\\",
        "\0",
        "%2e%2e",
        "%2f",
        "é",
        "\u{202e}",
        "c:",
        "lock",
        "staging",
        "usr",
        "store",
        "wx1",
        "data",
        "storage.redb",
        "etc",
        "passwd",
        " ",
        "\t",
    ];
    let mut path = random.of(ROOTS).to_owned();
    for _ in 0..random.below(7) {
        path.push_str(random.of(PARTS));
        path.push_str(random.of(&["/", "/", "/", "//", "\\", ""]));
    }
    path
}

#[test]
fn t20_no_made_up_path_leads_out() {
    let yard = Yard::new();
    let before = yard.kept();
    let files = AppFiles::open(&yard.at("data/wx1/files"), yard.options()).unwrap();
    let mut random = Random(20);
    let (mut read, mut written) = (0, 0);
    for _ in 0..60_000 {
        let path = made_up(&mut random);
        if let Ok(mut file) = files.open_read(&path) {
            let mut content = String::new();
            file.read_to_string(&mut content).unwrap();
            assert!(!content.contains(CANARY) && !content.contains("root:"), "{path:?}");
            read += 1;
        }
        if let Ok(mut writer) = files.create(&path) {
            writer.write_all(b"mine").unwrap();
            written += u32::from(writer.finish().is_ok());
        }
    }
    assert!(read > 100 && written > 100, "{read} read, {written} written");
    assert_eq!(yard.kept(), before);
}

#[test]
fn t20_no_function_leads_out_by_a_made_up_path() {
    let yard = Yard::new();
    let before = yard.kept();
    let app = App::open(&yard.at("data"), yard.options());
    app.eval(CALLS);
    let mut random = Random(4);
    for _ in 0..15 {
        let paths: Vec<_> = (0..20).map(|_| quoted(&made_up(&mut random))).collect();
        let script = format!(
            "const found = []; for (const path of [{}]) found.push(...await all(path)); return found",
            paths.join(", ")
        );
        let found = app.run(&script);
        assert!(found.starts_with("[["), "{found}");
        let clean = !found.contains(CANARY) && !found.contains("root:x");
        assert!(clean && !found.contains("internal error"), "{paths:?}\n{found}");
    }
    assert_eq!(yard.kept(), before);
}
