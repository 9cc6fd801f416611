//! Uploads and downloads.

use crate::bench::run;

#[test]
fn a_file_goes_up_as_a_form() {
    let lines = run(r#"
        const file = wx.env.USER_DATA_PATH + "/photo.png";
        const files = wx.getFileSystemManager();
        files.writeFileSync(file, new Uint8Array([1, 2, 3]).buffer);
        const up = more => new Promise(resolve => {
            const seen = [];
            const task = wx.uploadFile({
                url: url("/upload"), filePath: file, name: 'a "name"', ...more,
                success: res => resolve([res, seen]), fail: res => resolve([res, seen]),
            });
            task.onProgressUpdate(update => seen.push(update));
            task.onHeadersReceived(({ header }) => log(header["Content-Type"]));
        });
        const [res, seen] = await up({ formData: { text: "é\r\n--", number: 1, deep: { a: [1] }, not: undefined } });
        log(res.errMsg, res.statusCode, typeof res.data, res.profile.sendBytesCount > 3);
        const { fields, files: [sent] } = JSON.parse(res.data);
        log(json(fields));
        log(sent.name, sent.fileName, sent.type, sent.size, sent.sha1);
        const last = seen[seen.length - 1];
        log(last.progress, last.totalBytesSent === last.totalBytesExpectedToSend);
        const [late] = await up({ header: { "Content-Type": "text/plain", Authorization: "x" } });
        log(JSON.parse(late.data).files.length);
    "#);
    let expected = [
        "application/json",
        "uploadFile:ok 200 string true",
        r#"{"deep":"{\"a\":[1]}","number":"1","text":"é\r\n--"}"#,
        "a %22name%22 photo.png image/png 3 7037807198c22a7d2b0807371d763779a84fdfcf",
        "100 true",
        "application/json",
        "1",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn an_upload_goes_where_it_is_pointed_to_and_is_whole_there() {
    let lines = run(r#"
        const file = wx.env.USER_DATA_PATH + "/f.txt";
        wx.getFileSystemManager().writeFileSync(file, "x".repeat(300000));
        const there = url("/redirect-to?status=307&url=/upload");
        const res = await ended("uploadFile", { url: there, filePath: file, name: "f" });
        const { files: [sent] } = JSON.parse(res.data);
        log(sent.type, sent.size);
    "#);
    assert_eq!(lines, ["text/plain 300000"]);
}

#[test]
fn only_the_apps_own_files_go_up() {
    let lines = run(r#"
        for (const filePath of ["wxfile://usr/none", "/etc/passwd", "wxfile://usr/../../etc/passwd", "wxfile://usr"]) {
            const { errMsg, errno } = await ended("uploadFile", { url: url("/upload"), filePath, name: "f" });
            log(errMsg, errno);
        }
    "#);
    let expected = [
        "uploadFile:fail no such file or directory, open wxfile://usr/none 1300002",
        "uploadFile:fail no such file or directory, open /etc/passwd 1300002",
        "uploadFile:fail Path permission denied, open wxfile://usr/../../etc/passwd 1300014",
        "uploadFile:fail Is a directory, open wxfile://usr 1300021",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_download_lies_where_it_was_wanted() {
    let lines = run(r#"
        const files = wx.getFileSystemManager();
        const down = more => new Promise(resolve => {
            const seen = [];
            const task = wx.downloadFile({
                url: url("/bytes/300000"), ...more,
                success: res => resolve([res, seen]), fail: res => resolve([res, seen]),
            });
            task.onProgressUpdate(update => seen.push(update));
            task.onHeadersReceived(({ header }) => log(header["Content-Length"]));
        });
        const [res, seen] = await down();
        log(res.errMsg, res.statusCode, "filePath" in res, res.tempFilePath.startsWith("wxfile://tmp/"));
        const bytes = new Uint8Array(files.readFileSync(res.tempFilePath));
        log(bytes.length, bytes.every((byte, i) => byte === i % 251));
        const last = seen[seen.length - 1];
        log(last.progress, last.totalBytesWritten, last.totalBytesExpectedToWrite);
        const filePath = wx.env.USER_DATA_PATH + "/kept.bin";
        const [kept] = await down({ filePath });
        log(kept.filePath, "tempFilePath" in kept, files.readFileSync(filePath).byteLength);
        log(res.profile.receivedBytedCount);
    "#);
    let expected = [
        "300000",
        "downloadFile:ok 200 false true",
        "300000 true",
        "100 300000 300000",
        "300000",
        "wxfile://usr/kept.bin false 300000",
        "300000",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn the_page_of_an_error_is_saved_like_any_other() {
    let lines = run(r#"
        const files = wx.getFileSystemManager();
        const { errMsg, statusCode, tempFilePath } = await ended("downloadFile", { url: url("/status/404") });
        log(errMsg, statusCode, files.readFileSync(tempFilePath, "utf8"));
        const named = await ended("downloadFile", { url: url("/echo/pic.png?x=1.txt") });
        log(named.tempFilePath.split(".").pop());
        const zipped = await ended("downloadFile", { url: url("/gzip") });
        log(files.readFileSync(zipped.tempFilePath, "utf8"));
    "#);
    assert_eq!(lines, ["downloadFile:ok 404 status 404", "png", r#"{"compressed":true}"#]);
}

#[test]
fn a_download_goes_nowhere_else_and_a_failed_one_keeps_what_was_there() {
    let lines = run(r#"
        const files = wx.getFileSystemManager();
        const usr = wx.env.USER_DATA_PATH;
        const into = async (filePath, path = "/bytes/10") => {
            const { errMsg, errno } = await ended("downloadFile", { url: url(path), filePath });
            log(errMsg, errno);
        };
        files.writeFileSync(usr + "/old", "old");
        await into("/etc/passwd");
        await into(usr + "/../../x");
        await into(usr + "/no/such/folder/x");
        await into("wxfile://tmp/x");
        await into(usr + "/old", "/redirect-forever");
        log(files.readFileSync(usr + "/old", "utf8"), files.readdirSync(usr));
    "#);
    let expected = [
        "downloadFile:fail permission denied, open /etc/passwd 1300013",
        "downloadFile:fail Path permission denied, open wxfile://usr/../../x 1300014",
        "downloadFile:fail no such file or directory, open wxfile://usr/no/such/folder/x 1300002",
        "downloadFile:fail permission denied, open wxfile://tmp/x 1300013",
        "downloadFile:fail network reach the max redirect count 600008",
        "old old",
    ];
    assert_eq!(lines, expected);
}
