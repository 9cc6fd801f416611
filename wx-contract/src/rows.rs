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

/// Rows of the contract without a case here, as they are about parts of the standard host:
/// the row, the file with its tests, which are named after it, and what they prove.
pub const ELSEWHERE: &[(&str, &str, &str)] = &[
    ("q1", "wx-host/tests/storage/quotas.rs", "sizes of a key and of all, exact to the byte"),
    ("q1", "wx-host/tests/host.rs", "the texts, by the name of the function"),
    ("q2", "wx-host/tests/network/limits.rs", "ten at once over three functions, in line"),
    ("q2", "wx-host/src/route/config.rs", "a minute where no time is given"),
    ("q3", "wx-host/tests/sockets/bounds.rs", "five at once, and the text of the sixth"),
    ("q4", "wx-host/tests/route/ways.rs", "ten pages, and the texts of the eleventh and of tabs"),
    ("q5", "wx-host/tests/scripts.rs", "where the user's files are"),
];
