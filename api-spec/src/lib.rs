//! The declarative API spec: model, YAML loader, checks.
