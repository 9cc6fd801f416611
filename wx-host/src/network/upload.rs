//! The work of `wx.uploadFile`.

use std::time::Duration;

use reqwest::{
    Method, StatusCode,
    header::{CONTENT_TYPE, HeaderValue},
};
use wx_bindings::request::{RequestProfile, UploadFileOptions};
use wx_core::{Object, Result, Value, WxError};

use super::{
    Kind, answer,
    exchange::{Event, Exchange, limit, within},
    functions::{Shared, Transfer},
    json,
    payload::{Form, Payload, around_file},
    request::head,
};
use crate::files::AppFiles;

/// An upload as it is to be sent.
pub(super) struct Sent {
    exchange: Exchange,
    limit: Duration,
}

/// What came back.
pub(super) struct Got {
    pub status: StatusCode,
    pub text: String,
    pub profile: RequestProfile,
}

impl Sent {
    pub fn new(shared: &Shared, files: AppFiles, options: UploadFileOptions) -> Result<Self> {
        let url = shared.options.domains.parse(&options.url, Kind::Upload)?;
        let mut headers = head(shared, options.header.as_ref())?;
        let boundary = boundary()?;
        let kind = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"))
            .map_err(WxError::from)?;
        headers.insert(CONTENT_TYPE, kind);
        let fields = options.form_data.iter().flat_map(Object::iter);
        let fields = fields.filter(|(_, value)| **value != Value::Undefined);
        let fields = fields.map(|(name, value)| (name, json::text(value)));
        let (head, tail) = around_file(&boundary, fields, &options.name, &options.file_path);
        let payload = Payload::Form(Form { files, path: options.file_path, head, tail });
        let (kind, method) = (Kind::Upload, Method::POST);
        Ok(Sent {
            exchange: Exchange { kind, method, url, headers, payload, follow: true },
            limit: limit(options.timeout, shared.options.timeout.upload_file),
        })
    }
}

/// A line that no file holds.
fn boundary() -> Result<String> {
    let mut random = [0; 16];
    getrandom::fill(&mut random)?;
    let digits: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(format!("----WxFormBoundary{digits}"))
}

/// Sends it and reads the answer.
pub(super) async fn run(transfer: Transfer, sent: Sent) -> Result<Got> {
    within(sent.limit, async {
        let options = &transfer.shared.options;
        let (timings, events) = (&transfer.timings, &transfer.events);
        let clients = transfer.clients().await?;
        let mut response = sent.exchange.send(clients, &options.domains, timings, events).await?;
        let (status, headers) = (response.status(), response.headers().clone());
        // nobody listens any more once the call has ended
        let _ = events.send(Event::Head(status, headers.clone())).await;
        let body = answer::read(&mut response, options.answer_limit, timings).await?;
        Ok(Got { status, text: answer::text(body, &headers), profile: timings.profile() })
    })
    .await
}
