//! Peers that misbehave, over bare TCP.

use std::{io, net::SocketAddr};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::{Counts, thread::Listening};

/// What a [`Peer`] does once the head of a request has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Resets the connection.
    Reset,
    /// Closes the connection.
    Close,
    /// Answers with `{}` and closes, without having said so.
    AnswerAndClose,
    /// Answers with `{}`, and closes the connection when it is used again.
    CloseAtSecond,
    /// Says nothing and holds on.
    Stall,
    /// Closes in the middle of the head.
    HalfHead,
    /// Announces 1000 bytes, sends 500 and closes.
    HalfBody,
    /// Announces 1000 bytes, sends 500 and holds on.
    StallInBody,
    /// Announces two different lengths.
    TwoLengths,
    /// Announces a length that is no number.
    WrongLength,
    /// Sends more than it announced: `{}` and then garbage.
    LongBody,
    /// A chunk whose size is no number.
    BadChunk,
    /// Chunks that break off.
    HalfChunks,
    /// Announces gzip and sends something else.
    BadGzip,
    /// Sends headers of 10 MB.
    HugeHeaders,
    /// Sends what is no HTTP.
    Garbage,
}

/// A server on a free port of 127.0.0.1 that misbehaves. Dropping it ends it.
#[derive(Debug)]
pub struct Peer {
    listening: Listening,
    counts: Counts,
}

impl Peer {
    /// Starts one.
    ///
    /// # Errors
    /// If the system gives no port or no thread.
    pub fn start(behaviour: Behaviour) -> io::Result<Self> {
        let counts = Counts::default();
        let seen = counts.clone();
        let listening = Listening::start(move |listener| serve(listener, behaviour, seen))?;
        Ok(Peer { listening, counts })
    }

    /// Where it listens.
    pub fn addr(&self) -> SocketAddr {
        self.listening.addr
    }

    /// What it was asked.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// The address of its root.
    pub fn url(&self) -> String {
        format!("http://{}/", self.addr())
    }
}

async fn serve(listener: TcpListener, behaviour: Behaviour, counts: Counts) {
    // an error of accept ends the peer, which nobody expects to be there
    while let Ok((stream, _)) = listener.accept().await {
        let counts = counts.clone();
        tokio::spawn(async move {
            // the client may be gone first
            let _ = misbehave(stream, behaviour, &counts).await;
        });
    }
}

async fn misbehave(mut stream: TcpStream, behaviour: Behaviour, counts: &Counts) -> io::Result<()> {
    read_head(&mut stream).await?;
    let _open = counts.enter();
    let ok = |rest: &str| format!("HTTP/1.1 200 OK\r\n{rest}").into_bytes();
    let half = || ok(&format!("Content-Length: 1000\r\n\r\n{}", "x".repeat(500)));
    match behaviour {
        Behaviour::Reset => return stream.set_zero_linger(),
        Behaviour::Close => {}
        Behaviour::AnswerAndClose => stream.write_all(&ok("Content-Length: 2\r\n\r\n{}")).await?,
        Behaviour::CloseAtSecond => {
            stream.write_all(&ok("Content-Length: 2\r\n\r\n{}")).await?;
            read_head(&mut stream).await?;
        }
        Behaviour::Stall => std::future::pending().await,
        Behaviour::HalfHead => stream.write_all(&ok("Content-Le")).await?,
        Behaviour::HalfBody => stream.write_all(&half()).await?,
        Behaviour::StallInBody => {
            stream.write_all(&half()).await?;
            std::future::pending().await
        }
        Behaviour::TwoLengths => {
            stream.write_all(&ok("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}")).await?;
        }
        Behaviour::WrongLength => stream.write_all(&ok("Content-Length: many\r\n\r\n{}")).await?,
        Behaviour::LongBody => {
            stream.write_all(&ok("Content-Length: 2\r\n\r\n{}garbage")).await?;
        }
        Behaviour::BadChunk => {
            let chunk = ok("Transfer-Encoding: chunked\r\n\r\nmany\r\n{}\r\n0\r\n\r\n");
            stream.write_all(&chunk).await?;
        }
        Behaviour::HalfChunks => {
            stream.write_all(&ok("Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")).await?;
        }
        Behaviour::BadGzip => {
            let head = ok("Content-Encoding: gzip\r\nContent-Length: 8\r\n\r\nnot gzip");
            stream.write_all(&head).await?;
        }
        Behaviour::HugeHeaders => {
            stream.write_all(&ok("")).await?;
            let line = format!("X-Filler: {}\r\n", "x".repeat(10_000));
            for _ in 0..1_000 {
                stream.write_all(line.as_bytes()).await?;
            }
            stream.write_all(b"\r\n").await?;
        }
        Behaviour::Garbage => stream.write_all(b"\x00\x01 what is this?\r\n\r\n").await?,
    }
    stream.shutdown().await?;
    // until the client closes too, or it would be a reset
    let mut rest = [0; 4096];
    while stream.read(&mut rest).await? > 0 {}
    Ok(())
}

/// Reads up to the empty line.
async fn read_head(stream: &mut TcpStream) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    Ok(())
}
