//! `wx.request`, `wx.uploadFile` and `wx.downloadFile` against a real server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bad_servers;
mod bench;
mod domains;
mod limits;
mod requests;
mod transfers;
