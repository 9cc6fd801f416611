//! The rows of the contract that this table proves, and those it does not.

/// The rows that need a case, by number.
pub const ROWS: &[&str] = &[
    "r1", "r2", "r3", "r4", "r5", "r6", "r6b", "r7", "r8", "r9", //
    "a1", "a2", "a3", "a4", "a5", "a6", "a7", //
    "p1", "p2", "p3", "p4", "p5", //
    "s1", "s2", "s3", //
    "t1", "t2", "t3", //
    "e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", //
    "w1", "w2", "w3", "w4", //
    "v1", "v2", "v3", "v4", "v4b", "v5", "v6", "v7", //
    "q6",
];

/// Rows of the contract without a case here, each with the reason.
pub const ELSEWHERE: &[(&str, &str)] = &[
    ("q1", "the quotas are of the real storage: tests of wx-host"),
    ("q2", "network: comes with the network family"),
    ("q3", "WebSocket: comes with the network family"),
    ("q4", "page stack: comes with the route family"),
    ("q5", "`wx.env` is a property of the real host: tests of wx-host"),
];
