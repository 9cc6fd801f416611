//! The roots in Rust: what other parts of the host write and read.

use std::{
    fs,
    io::{Read, Write},
};

use wx_host::files::{AppFiles, Cause, FileOptions};

fn text(files: &AppFiles, path: &str) -> String {
    let mut text = String::new();
    files.open_read(path).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn write(files: &AppFiles, path: &str, content: &str) -> Result<u64, Cause> {
    let mut writer = files.create(path).map_err(|problem| problem.cause())?;
    writer.write_all(content.as_bytes()).map_err(|_| Cause::Full)?;
    writer.finish().map_err(|problem| problem.cause())
}

#[test]
fn a_file_appears_when_its_writer_finishes() {
    let files = AppFiles::temporary(FileOptions::default()).unwrap();
    let mut writer = files.create("wxfile://usr/a.txt").unwrap();
    writer.write_all(b"one").unwrap();
    assert_eq!(files.open_read("wxfile://usr/a.txt").unwrap_err().cause(), Cause::NotFound);
    assert_eq!(writer.finish().unwrap(), 3);
    assert_eq!(text(&files, "wxfile://usr/a.txt"), "one");

    let mut dropped = files.create("wxfile://usr/a.txt").unwrap();
    dropped.write_all(b"two").unwrap();
    drop(dropped);
    assert_eq!(text(&files, "wxfile://usr/a.txt"), "one");
    assert_eq!(files.used().unwrap(), 3);
}

#[test]
fn a_temporary_file_has_a_path_of_its_own_and_the_extension_if_it_is_plain() {
    let files = AppFiles::temporary(FileOptions::default()).unwrap();
    let (path, mut writer) = files.create_temp("png").unwrap();
    writer.write_all(b"image").unwrap();
    writer.finish().unwrap();
    assert!(path.starts_with("wxfile://tmp/") && path.ends_with(".png"), "{path}");
    assert_eq!(text(&files, &path), "image");
    let (other, _) = files.create_temp("../../x").unwrap();
    assert!(!other["wxfile://tmp/".len()..].contains(['.', '/']), "{other}");
}

#[test]
fn the_quota_is_exact_and_an_older_file_gives_its_space_back() {
    let files = AppFiles::temporary(FileOptions::default().quota(10)).unwrap();
    assert_eq!(write(&files, "wxfile://usr/a", "0123456789"), Ok(10));
    assert_eq!(write(&files, "wxfile://usr/a", "9876543210"), Ok(10));
    assert_eq!(write(&files, "wxfile://usr/a", "98765432100"), Err(Cause::Full));
    assert_eq!(write(&files, "wxfile://usr/b", "1"), Err(Cause::Full));
    assert_eq!(text(&files, "wxfile://usr/a"), "9876543210");
    assert_eq!(write(&files, "wxfile://usr/a", "123"), Ok(3));
    assert_eq!(write(&files, "wxfile://usr/b", "1234567"), Ok(7));
    assert_eq!(files.used().unwrap(), 10);
}

#[test]
fn writers_that_are_under_way_count_together() {
    let files = AppFiles::temporary(FileOptions::default().quota(10)).unwrap();
    let (mut a, mut b) =
        (files.create("wxfile://usr/a").unwrap(), files.create("wxfile://usr/b").unwrap());
    a.write_all(b"123456").unwrap();
    b.write_all(b"1234").unwrap();
    assert!(b.write_all(b"5").is_err());
    drop(a);
    b.write_all(b"567890").unwrap();
    assert_eq!(b.finish().unwrap(), 10);
}

#[test]
fn after_a_restart_the_quota_is_right_and_temporary_files_are_gone() {
    let home = tempfile::tempdir().unwrap();
    let options = FileOptions::default().quota(10);
    let files = AppFiles::open(home.path(), options.clone()).unwrap();
    write(&files, "wxfile://usr/a", "123456").unwrap();
    let (passing, mut writer) = files.create_temp("txt").unwrap();
    writer.write_all(b"gone").unwrap();
    writer.finish().unwrap();
    drop(files);

    let files = AppFiles::open(home.path(), options).unwrap();
    assert_eq!(files.open_read(&passing).unwrap_err().cause(), Cause::NotFound);
    assert_eq!(write(&files, "wxfile://usr/b", "12345"), Err(Cause::Full));
    assert_eq!(write(&files, "wxfile://usr/b", "1234"), Ok(4));
}

#[test]
fn files_that_are_open_elsewhere_are_a_clear_error() {
    let home = tempfile::tempdir().unwrap();
    let first = AppFiles::open(home.path(), FileOptions::default()).unwrap();
    let error = AppFiles::open(home.path(), FileOptions::default()).unwrap_err().to_string();
    let named = error.contains(&home.path().display().to_string());
    assert!(named && error.contains("in use by another host"), "{error}");
    drop(first);
    AppFiles::open(home.path(), FileOptions::default()).unwrap();
}

#[test]
fn the_package_is_read_and_never_written() {
    let package = tempfile::tempdir().unwrap();
    fs::write(package.path().join("app.json"), "{}").unwrap();
    let files = AppFiles::temporary(FileOptions::default().package(package.path())).unwrap();
    assert_eq!(text(&files, "app.json"), "{}");
    assert_eq!(text(&files, "/app.json"), "{}");
    assert_eq!(write(&files, "app.json", "[]"), Err(Cause::Denied));
    assert_eq!(text(&files, "app.json"), "{}");
}

#[test]
fn data_and_dotted_names_in_the_code_package_are_hidden() {
    let package = tempfile::tempdir().unwrap();
    let data = package.path().join("data");
    fs::create_dir_all(data.join("other")).unwrap();
    fs::write(data.join("other/storage.key"), "secret").unwrap();
    fs::write(package.path().join(".env"), "TOKEN=1").unwrap();
    fs::write(package.path().join("database.txt"), "open").unwrap();
    let options = FileOptions::default().package(package.path()).hidden(&data);
    let files = AppFiles::open(&data.join("app/files"), options).unwrap();
    for path in
        ["data/other/storage.key", "./data//other/storage.key", "DATA/other/storage.key", ".env"]
    {
        assert_eq!(files.open_read(path).unwrap_err().cause(), Cause::Denied, "{path}");
    }
    assert_eq!(text(&files, "database.txt"), "open");
}
