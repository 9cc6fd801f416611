//! A page calls a host in Rust over a WebSocket: `web/page.js` there, `wx_bridge::Bridge` here.
use std::{env, error::Error, sync::Arc, thread, time::Instant};

use axum::{
    Router,
    extract::ws::{Message, WebSocket, WebSocketUpgrade},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::{any, get},
};
use tokio::{
    net::TcpListener,
    runtime,
    sync::{Notify, Semaphore, mpsc},
    time::sleep_until,
};
use wx_bridge::Bridge;
use wx_core::{Permission, next_turn, prelude::*};

wx_core::bindings! { spec = "../quickstart/spec/shop.yaml", client = Shop }

struct Counter;

#[wx_api]
impl Counter {
    fn get_order(&self, cx: Ctx, id: OrderId) -> Result<GetOrderResult> {
        cx.emit::<OnQueueChange>(OnQueueChangeResult { waiting: 2 })?;
        match id {
            OrderId::Int(7) => {
                Ok(GetOrderResult { drinks: [("latte".into(), 2)].into(), paid: false })
            }
            _ => Err(GetOrderError::OrderNotFound.into()),
        }
    }

    async fn brew_coffee(
        &self,
        task: Task<BrewCoffee>,
        drink: String,
        size: Size,
    ) -> Result<BrewCoffeeResult> {
        for (progress, step) in [(0, "grind"), (50, "brew"), (100, "pour")] {
            let update = BrewTaskOnProgressUpdateResult { progress, step: step.into() };
            task.emit::<BrewTaskOnProgressUpdate>(update)?;
            next_turn().await;
        }
        Ok(BrewCoffeeResult { label: format!("{size:?} {drink}") })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::result::Result<(), Box<dyn Error>> {
    let port = env::args().nth(1).map_or(Ok(8137), |port| port.parse())?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let origin = format!("http://{}", listener.local_addr()?);
    println!("open {origin}");
    let script = |text: &'static str| get(move || async move { (JAVASCRIPT, text) });
    let pages = Router::new()
        .route("/", get(|| async { Html(include_str!("../web/index.html")) }))
        .route("/page.js", script(include_str!("../web/page.js")))
        .route("/shop.js", script(include_str!("../web/shop.js")))
        .route("/shop", any(move |headers, upgrade| enter(origin, headers, upgrade)));
    Ok(axum::serve(listener, pages).await?)
}

const JAVASCRIPT: [(header::HeaderName, &str); 1] = [(header::CONTENT_TYPE, "text/javascript")];

/// Each page has a thread: this many may be open at once.
static PLACES: Semaphore = Semaphore::const_new(32);

/// Lets our own page in: any other that the browser shows could call the host as well.
async fn enter(origin: String, headers: HeaderMap, upgrade: WebSocketUpgrade) -> Response {
    if headers.get(header::ORIGIN).is_none_or(|asker| asker != origin.as_str()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let Ok(place) = PLACES.try_acquire() else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    // a host stays on its thread
    upgrade.on_upgrade(|socket| async {
        thread::spawn(move || {
            let _place = place;
            match runtime::Builder::new_current_thread().enable_time().build() {
                Ok(runtime) => {
                    runtime.block_on(attend(socket)).unwrap_or_else(|e| eprintln!("{e}"))
                }
                Err(error) => eprintln!("{error}"),
            }
        });
    })
}

/// One page, one host, until the page goes.
async fn attend(mut socket: WebSocket) -> std::result::Result<(), Box<dyn Error>> {
    let news = Arc::new(Notify::new());
    let wake = Arc::clone(&news);
    let consent = |_: &str| Permission::Denied; // ask a person here
    let host = Host::builder().apis(Counter).emits::<OnQueueChange>().consent(consent);
    let host = host.notify(move || wake.notify_one()).build()?;
    let (send, mut outbox) = mpsc::unbounded_channel();
    let bridge = Bridge::new(&host, move |text| _ = send.send(text));
    loop {
        let turn = host.turn(Instant::now());
        bridge.flush();
        while let Ok(text) = outbox.try_recv() {
            socket.send(Message::text(text)).await?;
        }
        if turn.did_work {
            continue;
        }
        let due = turn.next_deadline;
        tokio::select! {
            message = socket.recv() => match message.transpose()? {
                Some(Message::Text(text)) => if let Some(answer) = bridge.receive(&text) {
                    socket.send(Message::text(answer)).await?;
                },
                Some(_) => {}
                None => return Ok(()),
            },
            () = news.notified() => {}
            () = sleep_until(due.unwrap_or_else(Instant::now).into()), if due.is_some() => {}
        }
    }
}
