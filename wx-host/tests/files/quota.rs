//! What files take, against what lies on the disk.

use std::{fs, path::Path};

use wx_host::files::FileOptions;

use crate::{App, Random};

/// What the files below a folder take.
fn on_disk(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let sizes = entries.map(|entry| match entry.file_type().unwrap().is_dir() {
        true => on_disk(&entry.path()),
        false => entry.metadata().unwrap().len(),
    });
    sizes.sum()
}

/// One call with sizes around the quota, from a small set of paths.
fn some_call(random: &mut Random) -> String {
    let path = |random: &mut Random| {
        format!("`${{usr}}/{}`", random.of(&["a", "b", "d/c", "d/e/f", "d", "g", "d/e"]))
    };
    let (one, two) = (path(random), path(random));
    let data = format!("'x'.repeat({})", random.below(4000));
    let length = random.below(6000);
    match random.below(14) {
        0..3 => format!("fs.writeFileSync({one}, {data})"),
        3 => format!("fs.appendFileSync({one}, {data})"),
        4 => format!("fs.truncateSync({{ filePath: {one}, length: {length} }})"),
        5 => format!("fs.copyFileSync({one}, {two})"),
        6 => format!("fs.renameSync({one}, {two})"),
        7 => format!("fs.unlinkSync({one})"),
        8 => format!("fs.mkdirSync({one}, true)"),
        9 => format!("fs.rmdirSync({one}, {})", random.below(3) == 0),
        10 => format!(
            "{{ const fd = fs.openSync({{ filePath: {one}, flag: '{}' }})
               try {{ fs.writeSync({{ fd, data: {data}, position: {length} }}) }} finally {{ fs.closeSync({{ fd }}) }} }}",
            random.of(&["r+", "w", "w+", "a", "wx", "r"])
        ),
        11 => format!(
            "{{ const fd = fs.openSync({{ filePath: {one}, flag: 'a' }})
               try {{ fs.unlinkSync({one}); fs.writeSync({{ fd, data: {data} }}) }} finally {{ fs.closeSync({{ fd }}) }} }}"
        ),
        12 => format!("fs.renameSync({one}, {one})"),
        _ => format!(
            "{{ const fd = fs.openSync({{ filePath: {one}, flag: 'r+' }})
               try {{ fs.ftruncateSync({{ fd, length: {length} }}) }} finally {{ fs.closeSync({{ fd }}) }} }}"
        ),
    }
}

#[test]
fn the_quota_is_what_lies_on_the_disk_after_any_calls() {
    const QUOTA: u64 = 12_000;
    let home = tempfile::tempdir().unwrap();
    let app = App::open(home.path(), FileOptions::default().quota(QUOTA));
    let usr = home.path().join("wx1/files/usr");
    let mut random = Random(7);
    let (mut full, mut fine) = (0, 0);
    for step in 0..3000 {
        let call = some_call(&mut random);
        let said = app.eval(&format!(
            "(() => {{ try {{ {call}; return 'ok' }} catch (e) {{ return e.errMsg }} }})()"
        ));
        assert!(!said.contains("internal error"), "{call}: {said}");
        full += u32::from(said.ends_with("the maximum size of the file storage limit is exceeded"));
        fine += u32::from(said == "ok");
        let lies = on_disk(&usr);
        assert_eq!(app.files.used().unwrap(), lies, "step {step}: {call}: {said}");
        assert!(lies <= QUOTA, "step {step}: {call}: {lies}");
    }
    assert!(full > 50 && fine > 500, "{full} refused, {fine} done");
    let staging = fs::read_dir(home.path().join("wx1/files/staging")).unwrap().count();
    assert_eq!(staging, 0, "nothing is left half-written");
}

#[test]
fn the_platforms_quota_counts_saved_files_and_survives_a_restart() {
    let home = tempfile::tempdir().unwrap();
    let full = "the maximum size of the file storage limit is exceeded";
    let mb = 1 << 20;
    {
        let app = App::open(home.path(), FileOptions::default());
        // sparse files count with their size
        for name in ["a", "b"] {
            let cut = format!(
                "fs.writeFileSync(`${{usr}}/{name}`, ''); outcome('truncateSync', {{ filePath: `${{usr}}/{name}`, length: {} }})",
                99 * mb
            );
            assert_eq!(app.eval(&cut), "ok");
        }
        let (path, mut writer) = app.files.create_temp("bin").unwrap();
        std::io::Write::write_all(&mut writer, &vec![1; 2 * mb]).unwrap();
        writer.finish().unwrap();
        assert_eq!(app.eval(&format!("fs.saveFileSync('{path}').slice(0, 15)")), "wxfile://store/");
        let (path, writer) = app.files.create_temp("bin").unwrap();
        let mut writer = writer;
        std::io::Write::write_all(&mut writer, b"1").unwrap();
        writer.finish().unwrap();
        let save = format!("outcome('saveFileSync', '{path}')");
        assert_eq!(app.eval(&save), format!("FileSystemManager.saveFileSync:fail {full}"));
        // what was not saved is still there
        assert_eq!(app.eval(&format!("fs.readFileSync('{path}', 'utf8')")), "1");
    }
    let app = App::open(home.path(), FileOptions::default());
    let said = app.eval("outcome('writeFileSync', `${usr}/c`, '1')");
    assert_eq!(said, format!("FileSystemManager.writeFileSync:fail {full}"));
    assert_eq!(
        app.eval("fs.unlinkSync(`${usr}/a`); outcome('writeFileSync', `${usr}/c`, '1')"),
        "ok"
    );
}

#[test]
fn one_file_holds_a_hundred_megabytes_and_not_a_byte_more() {
    let home = tempfile::tempdir().unwrap();
    let app = App::open(home.path(), FileOptions::default());
    app.eval("fs.writeFileSync(`${usr}/a`, '')");
    let cut = |length: u64| {
        app.eval(&format!(
            "outcome('truncateSync', {{ filePath: `${{usr}}/a`, length: {length} }})"
        ))
    };
    assert_eq!(cut(100 << 20), "ok");
    assert!(cut((100 << 20) + 1).ends_with("limit is exceeded"));
    assert!(app.eval("outcome('appendFileSync', `${usr}/a`, '1')").ends_with("limit is exceeded"));
}

#[test]
fn calls_at_once_in_the_background_stay_within_the_quota() {
    let home = tempfile::tempdir().unwrap();
    let app = App::open(home.path(), FileOptions::default().quota(50_000));
    let ends = app.run(
        "const data = 'x'.repeat(1000)
         const calls = Array.from({ length: 200 }, (_, i) => end('writeFile', { filePath: `${usr}/f${i % 90}`, data }))
         const ends = await Promise.all(calls)
         return [ends.length, new Set(ends).size]",
    );
    assert_eq!(ends, "[200,2]");
    assert_eq!(app.files.used().unwrap(), on_disk(&home.path().join("wx1/files/usr")));
    assert!(app.files.used().unwrap() <= 50_000);
}
