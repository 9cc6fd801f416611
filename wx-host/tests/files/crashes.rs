//! Processes that end in the middle, and disks that take no more.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
};

use wx_host::files::{AppFiles, FileOptions};

use crate::App;

const CRASH_DIR: &str = "WX_HOST_TEST_FILES_CRASH_DIR";
const FULL_DIR: &str = "WX_HOST_TEST_FILES_FULL_DIR";

/// Not a test of its own: the process that [`a_kill_leaves_the_old_content_or_the_new`] kills.
#[test]
fn write_until_killed() {
    let Some(dir) = std::env::var_os(CRASH_DIR) else { return };
    let app = App::open(Path::new(&dir), FileOptions::default());
    let mut out = std::io::stdout();
    for number in 1.. {
        app.eval(&format!("fs.writeFileSync(`${{usr}}/a`, '{number} '.repeat(200000))"));
        writeln!(out, "\nwritten {number}").unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn a_kill_leaves_the_old_content_or_the_new() {
    for kill_after in [1, 3, 4, 6, 8] {
        let dir = tempfile::tempdir().unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["crashes::write_until_killed", "--exact", "--nocapture"])
            .env(CRASH_DIR, dir.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let settled = out
            .lines()
            .filter_map(|line| line.unwrap().strip_prefix("written ")?.parse::<u32>().ok())
            .find(|number| *number == kill_after)
            .unwrap();
        // two processes do not share a folder
        let folder = dir.path().join("wx1/files");
        let second = AppFiles::open(&folder, FileOptions::default()).unwrap_err().to_string();
        assert!(second.contains("in use by another host"), "{second}");
        child.kill().unwrap();
        child.wait().unwrap();
        let app = App::open(dir.path(), FileOptions::default());
        let content = app.eval("fs.readFileSync(`${usr}/a`, 'utf8')");
        let numbers: Vec<u32> = content.split_whitespace().map(|n| n.parse().unwrap()).collect();
        assert_eq!(numbers.len(), 200_000, "the file is whole");
        assert!(numbers.iter().all(|number| *number == numbers[0]) && numbers[0] >= settled);
        // what was half-written is gone, and counts for nothing
        let left = fs::read_dir(dir.path().join("wx1/files/staging")).unwrap().count();
        assert_eq!((left, app.files.used().unwrap()), (0, content.len() as u64));
    }
}

/// Not a test of its own: what happens where the disk is full.
#[test]
fn work_on_a_full_disk() {
    let Some(dir) = std::env::var_os(FULL_DIR) else { return };
    let app = App::open(Path::new(&dir), FileOptions::default());
    let said = app.run(
        "fs.writeFileSync(`${usr}/kept`, 'kept')
         fs.writeFileSync(`${usr}/grows`, 'x'.repeat(100000))
         const all = 'x'.repeat(3 << 20)
         const said = [outcome('writeFileSync', `${usr}/kept`, all), outcome('appendFileSync', `${usr}/grows`, all)]
         said.push(await end('writeFile', { filePath: `${usr}/kept`, data: all }))
         fs.unlinkSync(`${usr}/grows`)
         return [...said, fs.readFileSync(`${usr}/kept`, 'utf8'), outcome('writeFileSync', `${usr}/kept`, 'new')]",
    );
    let full = "fail the maximum size of the file storage limit is exceeded";
    let expected = format!(
        r#"["FileSystemManager.writeFileSync:{full}","FileSystemManager.appendFileSync:{full}","FileSystemManager.writeFile:{full}","kept","ok"]"#
    );
    assert_eq!(said, expected);
    assert_eq!(app.files.used().unwrap(), 3);
    println!("\nall is well");
}

fn on_a_full_disk(mut command: Command) -> Option<String> {
    let output = command.output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    Some(text.into_owned())
}

#[test]
#[cfg(unix)]
fn a_full_disk_fails_the_call_and_loses_nothing() {
    let program = std::env::current_exe().unwrap();
    let args = "crashes::work_on_a_full_disk --exact --nocapture";
    let run = |before: &str| {
        let dir = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        let script = format!("{before} && exec \"$PROGRAM\" {args}");
        command.args(["-c", &script]).env(FULL_DIR, dir.path()).env("PROGRAM", &program);
        on_a_full_disk(command).unwrap()
    };
    // files that may not grow past 2 MB
    let limited = run("trap '' XFSZ; ulimit -f 4096");
    assert!(limited.contains("all is well"), "{limited}");
    // a disk of 3 MB, where the system lets anybody have one
    let mounted = run(&format!(
        "unshare -rm true && exec unshare -rm sh -c 'mount -t tmpfs -o size=3m none \"${FULL_DIR}\" && exec \"$PROGRAM\" {args}'"
    ));
    if mounted.contains("unshare") || mounted.contains("mount:") {
        eprintln!("no small disk to be had here, a limit on files stood in for it: {mounted}");
    } else {
        assert!(mounted.contains("all is well"), "{mounted}");
    }
}
