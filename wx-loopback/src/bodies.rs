//! Bodies that are made while they are sent.

use std::io::Write;

use axum::body::{Body, Bytes};
use flate2::{Compression, write::GzEncoder};
use futures_util::stream;

/// The size of a piece.
const PIECE: usize = 251 * 256;

/// `length` bytes, byte i being i modulo 251.
pub(crate) fn pattern(length: u64) -> Body {
    let piece: Bytes = (0..PIECE).map(|i| (i % 251) as u8).collect::<Vec<u8>>().into();
    let pieces = stream::unfold(length, move |left| {
        let take = left.min(PIECE as u64);
        let part = piece.slice(..take as usize);
        async move { (take > 0).then(|| (Ok::<_, std::io::Error>(part), left - take)) }
    });
    Body::from_stream(pieces)
}

/// `count` chunks.
pub(crate) fn chunks(count: u32) -> Body {
    Body::from_stream(stream::unfold(0, move |i| async move {
        // each chunk is flushed by itself
        tokio::task::yield_now().await;
        (i < count).then(|| (Ok::<_, std::io::Error>(Bytes::from(format!("chunk {i}\n"))), i + 1))
    }))
}

/// As gzip has it.
pub(crate) fn gzip(text: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text)?;
    encoder.finish()
}

/// As brotli has it.
pub(crate) fn br(text: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut &*text, &mut out, &params)?;
    Ok(out)
}

/// A gzip file of `mebibytes` of zeros, a thousandth of that in size.
pub(crate) fn bomb(mebibytes: usize) -> std::io::Result<Vec<u8>> {
    let zeros = vec![0; 1 << 20];
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..mebibytes {
        encoder.write_all(&zeros)?;
    }
    encoder.finish()
}
