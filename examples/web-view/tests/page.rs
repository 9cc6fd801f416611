//! The example serves its page, talks to it, and lets nobody else in.

#![allow(clippy::unwrap_used)]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Output, Stdio},
};

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start() -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_web-view"));
        let mut child = command.arg("0").stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("open ").unwrap().to_owned();
        Server { child, address }
    }

    fn visit(&self, origin: &str) -> Output {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/page.mjs");
        let mut node = Command::new("node");
        node.args(["--no-warnings", "--experimental-websocket", page, &self.address, origin]);
        node.output().unwrap()
    }

    /// The head and the body that a browser would get.
    fn get(&self, path: &str) -> String {
        let host = self.address.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn the_page_shows_what_stands_in_output_txt() {
    let server = Server::start();
    let output = server.visit(&server.address);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(String::from_utf8_lossy(&output.stdout), include_str!("../output.txt"));
}

#[test]
fn a_page_of_another_site_gets_no_host() {
    let output = Server::start().visit("http://evil.test");
    assert!(!output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
}

#[test]
fn a_browser_is_given_the_page_and_its_modules() {
    let server = Server::start();
    assert!(server.get("/").contains("text/html") && server.get("/").contains("./page.js"));
    for (path, file) in
        [("/page.js", include_str!("../web/page.js")), ("/shop.js", include_str!("../web/shop.js"))]
    {
        let answer = server.get(path);
        assert!(answer.contains("content-type: text/javascript"), "{answer}");
        assert!(answer.ends_with(file), "{path}");
    }
}
