//! The body of a request: bytes, or a form around a file that is read while it goes out.

use std::io;

use bytes::Bytes;
use futures_util::stream;
use reqwest::Body;
use tokio::{fs::File, io::AsyncReadExt, sync::mpsc::Sender};
use wx_core::{Result, WxError};

use super::{
    exchange::{Event, Pace},
    profile::Timings,
};
use crate::files::AppFiles;

/// What a request carries. It can be sent several times.
#[derive(Debug)]
pub(super) enum Payload {
    Nothing,
    Bytes(Bytes),
    Form(Form),
}

/// A form with one file.
#[derive(Clone, Debug)]
pub(super) struct Form {
    pub files: AppFiles,
    pub path: String,
    /// What comes before the file, and after it.
    pub head: Bytes,
    pub tail: Bytes,
}

/// As much of a file as is in memory at once.
const PIECE: usize = 64 << 10;

impl Payload {
    /// A body to send, with its length.
    pub async fn open(
        &self,
        events: &Sender<Event>,
        timings: &Timings,
    ) -> Result<Option<(Body, u64)>> {
        match self {
            Payload::Nothing => Ok(None),
            Payload::Bytes(bytes) => {
                timings.marks().sent = bytes.len() as u64;
                Ok(Some((Body::from(bytes.clone()), bytes.len() as u64)))
            }
            Payload::Form(form) => form.open(events, timings).await.map(Some),
        }
    }
}

impl Form {
    async fn open(&self, events: &Sender<Event>, timings: &Timings) -> Result<(Body, u64)> {
        let form = self.clone();
        let opening = tokio::task::spawn_blocking(move || {
            let file = form.files.open_read(&form.path)?;
            let length = file.metadata()?.len();
            Ok::<_, WxError>((file, length))
        });
        let (file, length) = opening.await??;
        let total = length + (self.head.len() + self.tail.len()) as u64;
        let sending = Sending {
            next: Part::Head,
            form: self.clone(),
            file: File::from_std(file).take(length),
            sent: 0,
            total,
            pace: Pace::new(),
            events: events.clone(),
            timings: timings.clone(),
        };
        let pieces = stream::try_unfold(sending, |mut sending| async move {
            let piece = sending.piece().await?;
            Ok::<_, io::Error>(piece.map(|piece| (piece, sending)))
        });
        Ok((Body::wrap_stream(pieces), total))
    }
}

/// A form on its way.
struct Sending {
    next: Part,
    form: Form,
    file: tokio::io::Take<File>,
    sent: u64,
    total: u64,
    pace: Pace,
    events: Sender<Event>,
    timings: Timings,
}

enum Part {
    Head,
    File,
    End,
}

impl Sending {
    async fn piece(&mut self) -> io::Result<Option<Bytes>> {
        let piece = match self.next {
            Part::Head => {
                self.next = Part::File;
                self.form.head.clone()
            }
            Part::File => {
                let mut piece = Vec::with_capacity(PIECE);
                self.file.read_buf(&mut piece).await?;
                if piece.is_empty() {
                    self.next = Part::End;
                    self.form.tail.clone()
                } else {
                    piece.into()
                }
            }
            Part::End => return Ok(None),
        };
        self.sent += piece.len() as u64;
        self.tell().await;
        Ok(Some(piece))
    }

    async fn tell(&mut self) {
        self.timings.marks().sent = self.sent;
        let event = Event::Progress(self.sent, self.total);
        if self.sent == self.total {
            self.timings.marks().request.end();
            // nobody listens any more once the call has ended
            let _ = self.events.send(event).await;
        } else if self.pace.is_due() {
            // one more or less does not matter
            let _ = self.events.try_send(event);
        }
    }
}

/// The parts around a file in a form, and the content type of the whole.
pub(super) fn around_file<'a>(
    boundary: &str,
    fields: impl Iterator<Item = (&'a str, String)>,
    name: &str,
    path: &str,
) -> (Bytes, Bytes) {
    let mut head = String::new();
    for (name, value) in fields {
        let name = quoted(name);
        head += &format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
    }
    let file = path.rsplit('/').next().unwrap_or(path);
    let (name, kind) = (quoted(name), content_type(file));
    head += &format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{}\"\r\n\
         Content-Type: {kind}\r\n\r\n",
        quoted(file)
    );
    (head.into(), format!("\r\n--{boundary}--\r\n").into())
}

/// As browsers write a name in a form.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// By the extension, as a browser would for the commonest.
fn content_type(file: &str) -> &'static str {
    let extension = file.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    match extension.as_deref() {
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("png") => "image/png",
        Some("gif") => "image/gif",
        Some("webp") => "image/webp",
        Some("svg") => "image/svg+xml",
        Some("mp3") => "audio/mpeg",
        Some("aac") => "audio/aac",
        Some("m4a") => "audio/mp4",
        Some("mp4") => "video/mp4",
        Some("mov") => "video/quicktime",
        Some("pdf") => "application/pdf",
        Some("json") => "application/json",
        Some("txt" | "log") => "text/plain",
        Some("html") => "text/html",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("csv") => "text/csv",
        Some("xml") => "application/xml",
        Some("zip") => "application/zip",
        _ => "application/octet-stream",
    }
}
