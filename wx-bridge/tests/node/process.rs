//! Processes of node, each for one case after the other: a new one takes longer than most cases.

use std::{
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Mutex, PoisonError},
    thread,
};

/// Those that have no case at the moment. They end with the input that this process holds.
static IDLE: Mutex<Vec<Running>> = Mutex::new(Vec::new());

struct Running {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

/// A process that has one case, until this is dropped.
pub struct Process(Option<Running>);

impl Process {
    pub fn idle() -> Self {
        let idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Process(Some(idle.unwrap_or_else(Running::start)))
    }

    fn running(&mut self) -> &mut Running {
        self.0.as_mut().expect("it is there until it is dropped")
    }

    /// A command and its texts, in one piece: the other side wakes for each.
    pub fn write(&mut self, kind: &str, texts: &[&str]) {
        let lengths: String = texts.iter().map(|text| format!(" {}", text.len())).collect();
        let all = format!("{kind}{lengths}\n{}", texts.concat());
        self.running().to.write_all(all.as_bytes()).unwrap();
    }

    /// What it says: of which kind, and a text.
    pub fn read(&mut self) -> (String, String) {
        let from = &mut self.running().from;
        let mut line = String::new();
        assert!(from.read_line(&mut line).unwrap() > 0, "node has ended");
        let (kind, length) = line.trim_end().split_once(' ').unwrap();
        let mut text = vec![0; length.parse().unwrap()];
        from.read_exact(&mut text).unwrap();
        (kind.to_owned(), String::from_utf8(text).unwrap())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let Some(mut running) = self.0.take() else { return };
        if thread::panicking() {
            // nobody knows where in a command it is
            _ = running.child.kill();
            _ = running.child.wait();
        } else {
            IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(running);
        }
    }
}

impl Running {
    fn start() -> Self {
        let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/node/machine.mjs");
        let mut child = Command::new("node")
            .args(["--expose-gc", "--experimental-vm-modules", "--no-warnings"])
            .arg(machine)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node is installed");
        let (to, from) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Running { child, to, from: BufReader::new(from) }
    }
}
