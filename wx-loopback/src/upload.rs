//! What came in a multipart form.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Request},
    http::StatusCode,
    response::Response,
};
use futures_util::{StreamExt, stream};
use serde_json::{Map, Value, json};
use sha1::{Digest, Sha1};
use tokio::sync::Mutex;

use crate::routes::json_body;

/// Tells fields and files apart by whether they have a file name. Files are read piece by piece.
pub(crate) async fn upload(request: Request) -> Result<Response, (StatusCode, String)> {
    let (parts, body) = request.into_parts();
    let body = Arc::new(Mutex::new(body.into_data_stream()));
    let pieces = stream::unfold(Arc::clone(&body), |body| async move {
        let piece = body.lock().await.next().await?;
        Some((piece, body))
    });
    let request = Request::from_parts(parts, Body::from_stream(pieces));
    let form = Multipart::from_request(request, &()).await;
    let told = read(form.map_err(|error| (error.status(), error.body_text()))?).await?;
    // what follows the form is read too: a connection with something unread ends in a reset
    while let Some(Ok(_)) = body.lock().await.next().await {}
    Ok(told)
}

async fn read(mut form: Multipart) -> Result<Response, (StatusCode, String)> {
    let bad = |error: axum::extract::multipart::MultipartError| (error.status(), error.body_text());
    let (mut fields, mut files) = (Map::new(), Vec::new());
    while let Some(mut part) = form.next_field().await.map_err(bad)? {
        let name = part.name().unwrap_or_default().to_owned();
        let Some(file_name) = part.file_name().map(str::to_owned) else {
            fields.insert(name, Value::from(part.text().await.map_err(bad)?));
            continue;
        };
        let content_type = part.content_type().map(str::to_owned);
        let (mut size, mut hash) = (0, Sha1::new());
        while let Some(piece) = part.chunk().await.map_err(bad)? {
            size += piece.len();
            hash.update(&piece);
        }
        let sha1 = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        files.push(json!({
            "name": name, "fileName": file_name, "type": content_type, "size": size, "sha1": sha1,
        }));
    }
    Ok(json_body(&json!({ "fields": fields, "files": files })))
}
