//! `request`, `uploadFile`, `downloadFile`.

use std::{fmt, future::Future, sync::Arc};

use futures_util::future::{Either, select};
use reqwest::{StatusCode, header::HeaderMap};
use tokio::sync::{
    OnceCell,
    mpsc::{Receiver, Sender, channel},
};
use wx_bindings::request::*;
use wx_core::{Result, Task, Value, next_turn, wx_api};

use super::{
    NetworkOptions, answer,
    client::{Clients, clients},
    download::{self, Download},
    exchange::Event,
    json,
    profile::Timings,
    request::{self, Sent},
    upload,
};
use crate::{Background, Reply, files::AppFiles};

/// As many events as wait for the host before the transfer does.
const EVENTS: usize = 16;

/// The functions of HTTP, on one client.
pub struct Network {
    background: Background,
    files: AppFiles,
    shared: Arc<Shared>,
}

/// What every transfer goes by.
pub(super) struct Shared {
    pub options: NetworkOptions,
    /// Where the app is, for servers that look at the referer.
    pub referer: String,
    clients: OnceCell<Clients>,
}

impl Network {
    /// The functions for an app, whose transfers run in the background.
    pub fn new(
        background: Background,
        files: AppFiles,
        app_id: &str,
        options: NetworkOptions,
    ) -> Self {
        let referer = format!("https://servicewechat.com/{app_id}/0/page-frame.html");
        let shared = Arc::new(Shared { options, referer, clients: OnceCell::new() });
        Network { background, files, shared }
    }

    /// Starts a transfer in the background.
    fn start<T, F>(&self, work: impl FnOnce(Transfer) -> F) -> (Reply<T>, Receiver<Event>)
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let (sender, events) = channel(EVENTS);
        let timings = Timings::new();
        let transfer =
            Transfer { shared: Arc::clone(&self.shared), timings: timings.clone(), events: sender };
        let work = work(transfer);
        (self.background.spawn(async move { timings.scope(work).await }), events)
    }
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Network").field("options", &self.shared.options).finish_non_exhaustive()
    }
}

/// One transfer, as its work sees it.
pub(super) struct Transfer {
    pub shared: Arc<Shared>,
    pub timings: Timings,
    pub events: Sender<Event>,
}

impl Transfer {
    /// The clients, made now if this is the first call.
    pub async fn clients(&self) -> Result<&Clients> {
        let making = || async {
            let (domains, trust) =
                (self.shared.options.domains.clone(), self.shared.options.trust.clone());
            tokio::task::spawn_blocking(move || clients(&domains, &trust)).await?
        };
        self.shared.clients.get_or_try_init(making).await
    }
}

/// Tells the events of a transfer until it ends.
async fn relay<T>(
    mut reply: Reply<T>,
    mut events: Receiver<Event>,
    mut tell: impl FnMut(Event) -> Result<()>,
) -> Result<T> {
    let outcome = loop {
        let event = std::pin::pin!(events.recv());
        match select(event, &mut reply).await {
            Either::Left((Some(event), _)) => tell(event)?,
            Either::Left((None, _)) => break reply.await,
            Either::Right((outcome, _)) => break outcome,
        }
    };
    while let Ok(event) = events.try_recv() {
        tell(event)?;
    }
    outcome
}

#[wx_api]
impl Network {
    async fn request(&self, task: Task<Request>, options: RequestOptions) -> Result<RequestResult> {
        let parsed = options.response_type != RequestResponseType::Arraybuffer
            && options.data_type == "json";
        let dns = options.enable_http_dns;
        let sent = Sent::new(&self.shared, options)?;
        let (reply, events) = self.start(|transfer| request::run(transfer, sent));
        let tell_head = |status: StatusCode, headers: &HeaderMap| {
            task.emit::<RequestTaskOnHeadersReceived>(RequestTaskOnHeadersReceivedResult {
                header: answer::header(headers),
                status_code: status.as_u16().into(),
                cookies: answer::cookies(headers),
            })
        };
        let got = relay(reply, events, |event| match event {
            Event::Head(status, headers) => tell_head(status, &headers),
            Event::Chunk(data) => {
                task.emit::<RequestTaskOnChunkReceived>(RequestTaskOnChunkReceivedResult { data })
            }
            Event::Progress(..) => Ok(()),
        })
        .await?;
        let untold = !got.told && task.has_listeners::<RequestTaskOnHeadersReceived>();
        if untold {
            tell_head(got.status, &got.headers)?;
        }
        if untold || got.told {
            // listeners hear of it before the call ends
            next_turn().await;
        }
        let data = match got.body {
            request::Body::Bytes(bytes) => Value::from(bytes),
            request::Body::Text(text) if parsed => {
                json::parse(&text).unwrap_or_else(|| Value::from(text))
            }
            request::Body::Text(text) => Value::from(text),
        };
        Ok(RequestResult {
            data,
            status_code: got.status.as_u16().into(),
            header: answer::header(&got.headers),
            cookies: answer::cookies(&got.headers),
            profile: got.profile,
            exception: None,
            use_http_dns: dns.then_some(false),
        })
    }

    async fn upload_file(
        &self,
        task: Task<UploadFile>,
        options: UploadFileOptions,
    ) -> Result<UploadFileResult> {
        let profiled = options.enable_profile;
        let sent = upload::Sent::new(&self.shared, self.files.clone(), options)?;
        let (reply, events) = self.start(|transfer| upload::run(transfer, sent));
        let got = relay(reply, events, |event| match event {
            Event::Head(_, headers) => {
                let header = answer::header(&headers);
                let head = DownloadTaskOnHeadersReceivedListenerResult { header };
                task.emit::<UploadTaskOnHeadersReceived>(head)
            }
            Event::Progress(sent, total) => {
                task.emit::<UploadTaskOnProgressUpdate>(UploadTaskOnProgressUpdateResult {
                    progress: percent(sent, total),
                    total_bytes_sent: sent as f64,
                    total_bytes_expected_to_send: total as f64,
                })
            }
            Event::Chunk(_) => Ok(()),
        })
        .await?;
        next_turn().await;
        Ok(UploadFileResult {
            data: got.text,
            status_code: got.status.as_u16().into(),
            profile: profiled.then_some(got.profile),
        })
    }

    async fn download_file(
        &self,
        task: Task<DownloadFile>,
        options: DownloadFileOptions,
    ) -> Result<DownloadFileResult> {
        let (profiled, chosen) = (options.enable_profile, options.file_path.is_some());
        let download = Download::new(&self.shared, self.files.clone(), options)?;
        let (reply, events) = self.start(|transfer| download::run(transfer, download));
        let got = relay(reply, events, |event| match event {
            Event::Head(_, headers) => {
                let header = answer::header(&headers);
                let head = DownloadTaskOnHeadersReceivedListenerResult { header };
                task.emit::<DownloadTaskOnHeadersReceived>(head)
            }
            Event::Progress(written, total) => {
                task.emit::<DownloadTaskOnProgressUpdate>(DownloadTaskOnProgressUpdateResult {
                    progress: percent(written, total),
                    total_bytes_written: written as f64,
                    total_bytes_expected_to_write: total as f64,
                })
            }
            Event::Chunk(_) => Ok(()),
        })
        .await?;
        next_turn().await;
        let (file_path, temp_file_path) =
            if chosen { (Some(got.path), None) } else { (None, Some(got.path)) };
        Ok(DownloadFileResult {
            temp_file_path,
            file_path,
            status_code: got.status.as_u16().into(),
            profile: profiled.then_some(got.profile),
        })
    }
}

fn percent(done: u64, total: u64) -> f64 {
    if total == 0 { 0.0 } else { (done as f64 / total as f64 * 100.0).floor().min(100.0) }
}
