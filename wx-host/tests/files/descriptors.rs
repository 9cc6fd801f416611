//! Open files: how many, how long, and the buffers that they fill.

use wx_host::files::FileOptions;

use crate::App;

#[test]
fn so_many_files_are_open_at_once_and_no_more() {
    let home = tempfile::tempdir().unwrap();
    let app = App::open(home.path(), FileOptions::default());
    let said = app.eval(
        "fs.writeFileSync(`${usr}/a`, 'a')
         var fds = []
         for (let i = 0; i < 100; i++) fds.push(fs.openSync({ filePath: `${usr}/a` }))
         var more = outcome('openSync', { filePath: `${usr}/a` })
         fs.closeSync({ fd: fds[0] })
         var again = fs.openSync({ filePath: `${usr}/a` })
         JSON.stringify([more, new Set(fds).size, fds.includes(again)])",
    );
    let full = "FileSystemManager.openSync:fail excced max concurrent fd limit";
    assert_eq!(said, format!("[\"{full}\",100,false]"));
}

#[test]
#[cfg(target_os = "linux")]
fn open_files_are_closed_with_the_host() {
    let home = tempfile::tempdir().unwrap();
    let ours = || {
        let open = std::fs::read_dir("/proc/self/fd")
            .unwrap()
            .filter_map(|entry| std::fs::read_link(entry.unwrap().path()).ok());
        open.filter(|path| path.starts_with(home.path())).count()
    };
    let app = App::open(home.path(), FileOptions::default());
    app.eval("fs.writeFileSync(`${usr}/a`, 'a'); for (let i = 0; i < 20; i++) fs.openSync({ filePath: `${usr}/a` })");
    assert!(ours() > 20);
    drop(app);
    assert_eq!(ours(), 0);
}

#[test]
fn made_up_descriptors_are_none() {
    let home = tempfile::tempdir().unwrap();
    let app = App::open(home.path(), FileOptions::default());
    app.eval("fs.writeFileSync(`${usr}/a`, 'a'); var fd = fs.openSync({ filePath: `${usr}/a` })");
    for fd in ["", "0", "-1", "01", "+1", " 1", "1.0", "1e0", "99", "18446744073709551616", "fd"] {
        let said = app.eval(&format!("outcome('fstatSync', {{ fd: {fd:?} }})"));
        assert_eq!(said, "FileSystemManager.fstatSync:fail bad file descriptor", "{fd:?}");
    }
    assert_eq!(app.eval("outcome('fstatSync', { fd })"), "ok");
}

#[test]
fn every_flag_does_what_it_says() {
    let home = tempfile::tempdir().unwrap();
    let app = App::open(home.path(), FileOptions::default());
    let found = app.eval(
        "const found = {}
         for (const flag of ['a', 'ax', 'a+', 'ax+', 'as', 'as+', 'r', 'r+', 'w', 'wx', 'w+', 'wx+']) {
           for (const there of [true, false]) {
             const filePath = `${usr}/${flag}${there}`
             if (there) fs.writeFileSync(filePath, 'old')
             let text
             try {
               const fd = fs.openSync({ filePath, flag })
               const reads = outcome('readSync', { fd, arrayBuffer: new ArrayBuffer(9), length: 9, position: 0 }) === 'ok'
               const writes = outcome('writeSync', { fd, data: '!' }) === 'ok'
               text = `${reads ? 'r' : ''}${writes ? 'w' : ''}:${fs.readFileSync(filePath, 'utf8')}`
               fs.closeSync({ fd })
             } catch (error) { text = error.errCode }
             found[flag + (there ? '' : ' new')] = text
           }
         }
         JSON.stringify(found)",
    );
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    let expected = serde_json::json!({
        "a": "w:old!", "a new": "w:!", "ax": 1301005, "ax new": "w:!",
        "a+": "rw:old!", "a+ new": "rw:!", "ax+": 1301005, "ax+ new": "rw:!",
        "as": "w:old!", "as new": "w:!", "as+": "rw:old!", "as+ new": "rw:!",
        "r": "r:old", "r new": 1300002, "r+": "rw:!ld", "r+ new": 1300002,
        "w": "w:!", "w new": "w:!", "wx": 1301005, "wx new": "w:!",
        "w+": "rw:!", "w+ new": "rw:!", "wx+": 1301005, "wx+ new": "rw:!",
    });
    assert_eq!(found, expected);
}

#[test]
fn a_file_that_was_removed_takes_no_more() {
    let home = tempfile::tempdir().unwrap();
    let app = App::open(home.path(), FileOptions::default());
    let said = app.eval(
        "const fd = fs.openSync({ filePath: `${usr}/a`, flag: 'w+' })
         fs.writeSync({ fd, data: 'content' })
         fs.unlinkSync(`${usr}/a`)
         const buffer = new ArrayBuffer(7)
         const { bytesRead } = fs.readSync({ fd, arrayBuffer: buffer, length: 7, position: 0 })
         JSON.stringify([outcome('writeSync', { fd, data: 'x' }), bytesRead])",
    );
    assert_eq!(said, r#"["FileSystemManager.writeSync:fail no such file or directory",7]"#);
    assert_eq!(app.files.used().unwrap(), 0);
}

#[test]
fn a_buffer_is_filled_in_place_or_the_call_fails() {
    let home = tempfile::tempdir().unwrap();
    let app = App::open(home.path(), FileOptions::default());
    app.eval(
        "fs.writeFileSync(`${usr}/a`, 'abcdef'); var fd = fs.openSync({ filePath: `${usr}/a` })",
    );
    let said = app.run(
        "const buffer = new ArrayBuffer(4), view = new Uint8Array(buffer)
         // calls without a position go on where the last one ended
         const first = await run('read', { fd, arrayBuffer: buffer, length: 4 })
         const one = String.fromCharCode(...view)
         const second = await run('read', { fd, arrayBuffer: buffer, offset: 1, length: 3 })
         const two = String.fromCharCode(...view)
         const third = await run('read', { fd, arrayBuffer: buffer, length: 4 })
         return [first.bytesRead, one, second.bytesRead, two, third.bytesRead, second.arrayBuffer === buffer]",
    );
    assert_eq!(said, r#"[4,"abcd",2,"aefd",0,true]"#);
    // a buffer that goes away meanwhile: unless the file was read before that, the call fails
    let moved = app.run(
        "const ends = []
         for (let i = 0; i < 50; i++) {
           const buffer = new ArrayBuffer(4)
           ends.push(end('read', { fd, arrayBuffer: buffer, length: 4, position: 0 }))
           buffer.transfer()
         }
         const said = await Promise.all(ends)
         return said.filter(end => end !== 'ok' && end !== 'FileSystemManager.read:fail array buffer does not exist')",
    );
    assert_eq!(moved, "[]");
    let gone = app.eval(
        "const buffer = new ArrayBuffer(4); buffer.transfer()
         outcome('readSync', { fd, arrayBuffer: buffer, length: 4 })",
    );
    assert_eq!(gone, "FileSystemManager.readSync:fail value of length is out of range");
    for (value, name) in [
        ("new Uint8Array(4)", "Uint8Array"),
        ("[1, 2]", "Array"),
        ("null", "Undefined"),
        ("7", "Number"),
        ("() => {}", "Function"),
    ] {
        let said = app.eval(&format!("outcome('readSync', {{ fd, arrayBuffer: {value} }})"));
        assert!(said.contains("parameter error: parameter.arrayBuffer should be"), "{said}");
        assert!(said.ends_with(&format!("instead of {name};")) || value == "null", "{said}");
    }
}

#[test]
fn texts_that_an_encoding_cannot_say_are_refused() {
    let home = tempfile::tempdir().unwrap();
    let app = App::open(home.path(), FileOptions::default());
    for (text, encoding) in [
        ("é", "ascii"),
        ("语", "latin1"),
        ("语", "binary"),
        ("abc", "hex"),
        ("zz", "hex"),
        ("é0", "hex"),
        ("data:image/png;base64,aGk=", "base64"),
        ("a", "base64"),
        ("a=b=", "base64"),
    ] {
        let said =
            app.eval(&format!("outcome('writeFileSync', `${{usr}}/a`, {text:?}, '{encoding}')"));
        assert_eq!(
            said, "FileSystemManager.writeFileSync:fail base64 encode error",
            "{text} {encoding}"
        );
    }
    for (text, encoding, bytes) in [
        ("aGVsbG8", "base64", "hello"),
        ("aGVs\nbG8=", "base64", "hello"),
        ("-_-_", "base64", "\u{fffd}\u{fffd}\u{fffd}"),
        ("68656C6c6F", "hex", "hello"),
    ] {
        let said = app.eval(&format!(
            "fs.writeFileSync(`${{usr}}/a`, {text:?}, '{encoding}'); fs.readFileSync(`${{usr}}/a`, 'utf8')"
        ));
        assert_eq!(said.chars().count(), bytes.chars().count(), "{text}");
    }
}
