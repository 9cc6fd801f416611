//! Archives that mean harm: names that lead out, links, and very small bombs.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
};

use wx_host::files::FileOptions;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::App;

/// 120 MB of zeros.
const BROTLI_BOMB: &str = "cfffff7ff82700e2b14020f7fe9ffffffff04f00c4610180eefd3fffffffe19f0088c32200ddfb7ffeffffc33f0110870500baf7fffcffff877f02200e0b0074effff9ffff0fff04401c1600e8defff3ffff1ffe0980382c00d0bdffcfffff3ffc1300715800a07bff07";

fn archive(path: &Path, entries: &[(&str, &[u8])]) {
    let mut archive = ZipWriter::new(File::create(path).unwrap());
    for (name, content) in entries {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        archive.start_file(*name, options).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap();
}

/// Puts other names of the same length into an archive, which a writer would refuse.
fn rename(path: &Path, from: &str, to: &str) {
    assert_eq!(from.len(), to.len());
    let mut bytes = fs::read(path).unwrap();
    let places: Vec<_> = bytes
        .windows(from.len())
        .enumerate()
        .filter_map(|(at, window)| (window == from.as_bytes()).then_some(at))
        .collect();
    assert!(places.len() >= 2);
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
    }
    fs::write(path, bytes).unwrap();
}

fn unpack(app: &App, name: &str) -> String {
    app.run(&format!(
        "return await end('unzip', {{ zipFilePath: '{name}', targetPath: `${{usr}}/out/in` }})"
    ))
}

#[test]
fn t20_entries_that_lead_out_are_refused_before_anything_is_written() {
    let (home, package) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let names = [
        "../../../../x",
        "/etc/xxxxxxx",
        "a/../../../b",
        "..\\..\\..\\xyz",
        "C:\\xxxxxxxxx",
        "a/b/\0/xxxxxx",
        "./../../xxxxx",
        "../usr/escape",
        "a//../../../x",
        "line\nfeed.txt",
    ];
    for (index, name) in names.iter().enumerate() {
        let placeholder = "p".repeat(name.len());
        let path = package.path().join(format!("{index}.zip"));
        archive(&path, &[("fine.txt", b"fine"), (&placeholder, b"bad")]);
        rename(&path, &placeholder, name);
    }
    let app = App::open(home.path(), FileOptions::default().package(package.path()));
    let before = fs::read_dir(home.path().join("wx1")).unwrap().count();
    for (index, name) in names.iter().enumerate() {
        let said = unpack(&app, &format!("{index}.zip"));
        assert!(said.contains("unzip:fail unzip entry fail, unzip"), "{name:?}: {said}");
        let there = app.eval("outcome('accessSync', `${usr}/out/in/fine.txt`)");
        assert!(there.contains("no such file"), "{name:?}: {there}");
    }
    assert_eq!(fs::read_dir(home.path().join("wx1")).unwrap().count(), before);
    assert_eq!(app.files.used().unwrap(), 0);
}

#[test]
fn t20_links_in_an_archive_are_refused() {
    let (home, package) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut writer = ZipWriter::new(File::create(package.path().join("link.zip")).unwrap());
    writer.add_symlink("out", "/etc", SimpleFileOptions::default()).unwrap();
    writer.start_file("out/passwd", SimpleFileOptions::default()).unwrap();
    writer.write_all(b"mine").unwrap();
    writer.finish().unwrap();
    let app = App::open(home.path(), FileOptions::default().package(package.path()));
    let said = unpack(&app, "link.zip");
    assert!(said.contains("unzip entry fail"), "{said}");
}

#[test]
fn a_zip_bomb_stops_at_the_quota_and_leaves_the_rest_as_it_was() {
    let (home, package) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let bomb = package.path().join("bomb.zip");
    archive(&bomb, &[("zeros", &vec![0; 120 << 20])]);
    assert!(fs::metadata(&bomb).unwrap().len() < 1 << 20);
    // what it claims is not believed either
    let mut lying = fs::read(&bomb).unwrap();
    let claimed = (120u32 << 20).to_le_bytes();
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == claimed {
            lying[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
        }
    }
    fs::write(package.path().join("lying.zip"), lying).unwrap();
    let app = App::open(home.path(), FileOptions::default().quota(2 << 20).package(package.path()));
    app.eval("fs.writeFileSync(`${usr}/kept`, 'kept')");
    let full = "the maximum size of the file storage limit is exceeded";
    assert_eq!(unpack(&app, "bomb.zip"), format!("\"FileSystemManager.unzip:fail {full}\""));
    let lying = unpack(&app, "lying.zip");
    assert!(lying.contains(":fail "), "{lying}");
    assert!(app.files.used().unwrap() <= 2 << 20);
    assert_eq!(app.eval("fs.readFileSync(`${usr}/kept`, 'utf8')"), "kept");
    let read = app.run("return (await run('readZipEntry', { filePath: 'bomb.zip', entries: 'all' })).entries.zeros.errMsg");
    assert_eq!(read, format!("\"readZipEntry:fail {full}\""));
}

#[test]
fn a_brotli_bomb_and_broken_brotli_fail() {
    let (home, package) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let digits = BROTLI_BOMB.as_bytes().chunks(2);
    let bomb: Vec<u8> =
        digits.map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap()).collect();
    fs::write(package.path().join("bomb.br"), &bomb).unwrap();
    fs::write(package.path().join("cut.br"), &bomb[..40]).unwrap();
    fs::write(package.path().join("empty.br"), b"").unwrap();
    let app = App::open(home.path(), FileOptions::default().package(package.path()));
    let unpack = |name: &str| {
        app.run(&format!("return await end('readCompressedFile', {{ filePath: '{name}', compressionAlgorithm: 'br' }})"))
    };
    let full = "the maximum size of the file storage limit is exceeded";
    assert_eq!(unpack("bomb.br"), format!("\"FileSystemManager.readCompressedFile:fail {full}\""));
    for name in ["cut.br", "empty.br"] {
        let said = unpack(name);
        assert_eq!(said, "\"FileSystemManager.readCompressedFile:fail brotli decompress fail\"");
    }
}

#[test]
fn damaged_archives_fail_and_nothing_else() {
    let (home, package) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let path = package.path().join("good.zip");
    let content: Vec<u8> = (0..5000u32).flat_map(u32::to_le_bytes).collect();
    archive(&path, &[("a", &content), ("b/c", b"text")]);
    let good = fs::read(&path).unwrap();
    let app = App::open(home.path(), FileOptions::default().package(package.path()));
    let mut random = crate::Random(11);
    let mut failed = 0;
    for step in 0..150 {
        let mut bytes = good.clone();
        if step % 3 == 0 {
            bytes.truncate(random.below(good.len() as u64) as usize);
        } else {
            let at = random.below(bytes.len() as u64) as usize;
            bytes[at] ^= 1 << random.below(8);
        }
        fs::write(package.path().join("bad.zip"), &bytes).unwrap();
        let said = app.run(
            "return [await end('unzip', { zipFilePath: 'bad.zip', targetPath: `${usr}/out` }),
                     await end('readZipEntry', { filePath: 'bad.zip', entries: 'all' })]",
        );
        assert!(!said.contains("internal error"), "{said}");
        failed += u32::from(said.contains("unzip:fail"));
    }
    assert!(failed > 75, "{failed}");
}
