//! Installs a host as the global object of a QuickJS-NG context.
