//! An ES module that turns calls into messages, for where the host is not in the process.
