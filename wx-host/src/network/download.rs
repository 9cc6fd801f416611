//! The work of `wx.downloadFile`.

use std::{io::Write, time::Duration};

use reqwest::{Method, StatusCode};
use tokio::task::spawn_blocking;
use wx_bindings::request::{DownloadFileOptions, RequestProfile};
use wx_core::{Result, WxError};

use super::{
    Kind, answer,
    exchange::{Event, Exchange, Pace, limit, within},
    functions::{Shared, Transfer},
    payload::Payload,
    request::head,
    trouble::Trouble,
};
use crate::files::{AppFiles, FileProblem, QuotaWriter};

/// A download as it is to be done.
pub(super) struct Download {
    exchange: Exchange,
    limit: Duration,
    files: AppFiles,
    /// Where to; without it a temporary file with this extension.
    path: std::result::Result<String, String>,
}

/// What came back.
pub(super) struct Got {
    pub status: StatusCode,
    pub path: String,
    pub profile: RequestProfile,
}

/// As much as is written at once.
const PIECE: usize = 256 << 10;

impl Download {
    pub fn new(shared: &Shared, files: AppFiles, options: DownloadFileOptions) -> Result<Self> {
        let url = shared.options.domains.parse(&options.url, Kind::Download)?;
        let headers = head(shared, options.header.as_ref())?;
        let name = url.path().rsplit('/').next().unwrap_or_default();
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension).to_owned();
        let (kind, method, payload) = (Kind::Download, Method::GET, Payload::Nothing);
        Ok(Download {
            exchange: Exchange { kind, method, url, headers, payload, follow: true },
            limit: limit(options.timeout, shared.options.timeout.download_file),
            files,
            path: options.file_path.ok_or(extension),
        })
    }
}

/// Fetches it and writes it.
pub(super) async fn run(transfer: Transfer, download: Download) -> Result<Got> {
    let Download { exchange, limit, files, path } = download;
    within(limit, async {
        let options = &transfer.shared.options;
        let (timings, events) = (&transfer.timings, &transfer.events);
        // where it may not be written, nothing is fetched
        let opening = spawn_blocking(move || match path {
            Ok(path) => files.create(&path).map(|writer| (path, writer)),
            Err(extension) => files.create_temp(&extension),
        });
        let (path, mut writer) = opening.await??;
        let clients = transfer.clients().await?;
        let mut response = exchange.send(clients, &options.domains, timings, events).await?;
        let status = response.status();
        // nobody listens any more once the call has ended
        let _ = events.send(Event::Head(status, response.headers().clone())).await;

        let expected = response.content_length().unwrap_or(0);
        let (mut written, mut pace) = (0, Pace::new());
        let mut piece = Vec::with_capacity(PIECE);
        loop {
            let next = answer::next(&mut response, timings).await?;
            if let Some(bytes) = &next {
                written += bytes.len() as u64;
                piece.extend_from_slice(bytes);
            }
            if written.max(expected) > options.download_limit {
                return Err(Trouble::FileTooLarge.into());
            }
            if piece.len() >= PIECE || next.is_none() {
                (writer, piece) = write(writer, piece).await?;
            }
            if next.is_none() {
                break;
            }
            if written != expected && pace.is_due() {
                // one more or less does not matter
                let _ = events.try_send(Event::Progress(written, expected));
            }
        }
        spawn_blocking(move || writer.finish()).await??;
        let _ = events.send(Event::Progress(written, written)).await;
        Ok(Got { status, path, profile: timings.profile() })
    })
    .await
}

/// Writes a piece, and gives both back for the next.
async fn write(mut writer: QuotaWriter, mut piece: Vec<u8>) -> Result<(QuotaWriter, Vec<u8>)> {
    let writing = spawn_blocking(move || {
        writer.write_all(&piece).map_err(FileProblem::io)?;
        piece.clear();
        Ok::<_, WxError>((writer, piece))
    });
    writing.await?
}
