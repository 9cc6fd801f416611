//! What the server answers.

use std::{collections::BTreeMap, convert::Infallible, time::Duration};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Path, Query, Request, State},
    http::{
        HeaderName, HeaderValue, StatusCode,
        header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, SET_COOKIE},
    },
    middleware::{self, Next},
    response::{AppendHeaders, IntoResponse, Response},
    routing::{any, post},
};
use futures_util::StreamExt;
use serde_json::{Map, Value, json};

use crate::{bodies, counts::Counts, upload::upload};

type Parameters = Query<BTreeMap<String, String>>;

/// All paths.
pub(crate) fn router(counts: Counts) -> Router {
    Router::new()
        .route("/echo", any(echo))
        .route("/echo/{*rest}", any(echo))
        .route("/status/{status}", any(status))
        .route("/redirect/{count}", any(redirect))
        .route("/redirect-to", any(redirect_to))
        .route("/redirect-forever", any(|| async { to(302, "/redirect-forever") }))
        .route("/bytes/{length}", any(bytes))
        .route("/chunked/{count}", any(|Path(count)| async move { bodies::chunks(count) }))
        .route("/gzip", any(|| async { encoded("gzip", bodies::gzip) }))
        .route("/br", any(|| async { encoded("br", bodies::br) }))
        .route("/bomb/{mebibytes}", any(bomb))
        .route("/delay/{ms}", any(delay))
        .route("/hang", any(|| async { std::future::pending::<Infallible>().await }))
        .route("/cookies", any(cookies))
        .route("/headers", any(headers))
        .route("/type", any(typed))
        .route("/latin1", any(latin1))
        .route("/upload", post(upload))
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn_with_state(counts, count))
}

async fn count(State(counts): State<Counts>, request: Request, next: Next) -> Response {
    let _open = counts.enter();
    next.run(request).await
}

/// An answer of JSON.
pub(crate) fn json_body(value: &Value) -> Response {
    ([(CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}

fn failed(error: impl std::fmt::Display) -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response()
}

async fn echo(Query(query): Parameters, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let mut headers = Map::new();
    for (name, value) in &parts.headers {
        headers.insert(name.to_string(), Value::from(String::from_utf8_lossy(value.as_bytes())));
    }
    json_body(&json!({
        "method": parts.method.as_str(),
        "path": parts.uri.path(),
        "query": query,
        "search": parts.uri.query(),
        "headers": headers,
        "body": String::from_utf8_lossy(&body),
        "length": body.len(),
        "version": format!("{:?}", parts.version),
    }))
}

async fn status(Path(status): Path<u16>) -> Response {
    match StatusCode::from_u16(status) {
        Ok(status) => (status, format!("status {}", status.as_u16())).into_response(),
        Err(error) => failed(error),
    }
}

fn to(status: u16, url: &str) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::FOUND);
    match HeaderValue::from_str(url) {
        Ok(url) => (status, [(LOCATION, url)]).into_response(),
        Err(error) => failed(error),
    }
}

async fn redirect(Path(count): Path<u32>) -> Response {
    match count {
        0 | 1 => to(302, "/echo"),
        more => to(302, &format!("/redirect/{}", more - 1)),
    }
}

async fn redirect_to(Query(query): Parameters, body: Body) -> Response {
    // an answer before the end of an upload would be a reset for the client
    let mut pieces = body.into_data_stream();
    while let Some(Ok(_)) = pieces.next().await {}
    let status = query.get("status").and_then(|status| status.parse().ok()).unwrap_or(302);
    to(status, query.get("url").map_or("/echo", String::as_str))
}

async fn bytes(Path(length): Path<u64>) -> Response {
    let head = [
        (CONTENT_TYPE, "application/octet-stream".to_owned()),
        (CONTENT_LENGTH, length.to_string()),
    ];
    (head, bodies::pattern(length)).into_response()
}

fn encoded(name: &'static str, encode: fn(&[u8]) -> std::io::Result<Vec<u8>>) -> Response {
    match encode(br#"{"compressed":true}"#) {
        Ok(body) => {
            ([(CONTENT_ENCODING, name), (CONTENT_TYPE, "application/json")], body).into_response()
        }
        Err(error) => failed(error),
    }
}

async fn bomb(Path(mebibytes): Path<usize>) -> Response {
    match bodies::bomb(mebibytes) {
        Ok(body) => ([(CONTENT_ENCODING, "gzip")], body).into_response(),
        Err(error) => failed(error),
    }
}

async fn delay(Path(ms): Path<u64>) -> Response {
    tokio::time::sleep(Duration::from_millis(ms)).await;
    json_body(&json!({ "delayed": ms }))
}

async fn cookies() -> Response {
    let cookies = [(SET_COOKIE, "a=1; Path=/"), (SET_COOKIE, "b=2; HttpOnly")];
    (AppendHeaders(cookies), "cookies").into_response()
}

async fn headers(Query(query): Parameters) -> Response {
    let mut response = "headers".into_response();
    for (name, value) in query {
        if let (Ok(name), Ok(value)) =
            (name.parse::<HeaderName>(), HeaderValue::from_bytes(value.as_bytes()))
        {
            response.headers_mut().append(name, value);
        }
    }
    response
}

async fn typed(Query(mut query): Parameters) -> Response {
    let mut text = |key| query.remove(key).unwrap_or_default();
    ([(CONTENT_TYPE, text("type"))], text("body")).into_response()
}

async fn latin1() -> Response {
    let body = Body::from(Bytes::from_static(&[0xe9]));
    ([(CONTENT_TYPE, "text/plain; charset=iso-8859-1")], body).into_response()
}
