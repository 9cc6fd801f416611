//! `wx.request`, `wx.uploadFile` and `wx.downloadFile` against a real server.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bench;
mod requests;
