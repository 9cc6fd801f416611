//! Encryption at rest: AES-256-GCM with a random key that lies in a file of its
//! own beside the data, and a fresh nonce for every write.

use std::{
    cell::OnceCell,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use wx_core::{Result, WxError};

const KEY_LENGTH: usize = 32;
const NONCE_LENGTH: usize = 12;

/// Encrypts and decrypts the entries of one app. The key is read, or made,
/// when it is first needed.
pub(crate) struct Encryption {
    /// Where the key lies; without a file it lives as long as this does.
    file: Option<PathBuf>,
    cipher: OnceCell<Aes256Gcm>,
}

impl Encryption {
    pub fn new(file: Option<PathBuf>) -> Self {
        Encryption { file, cipher: OnceCell::new() }
    }

    /// Encrypts. `about` is not hidden, but has to be the same for [`Encryption::decrypt`].
    /// With `make_key` a key is made where there is none.
    pub fn encrypt(&self, plain: &[u8], about: &[u8], make_key: bool) -> Result<Vec<u8>> {
        let mut nonce = [0; NONCE_LENGTH];
        getrandom::fill(&mut nonce)?;
        let payload = Payload { msg: plain, aad: about };
        let sealed = self.cipher(make_key)?.encrypt(&nonce.into(), payload);
        let sealed = sealed.map_err(|_| WxError::internal("encryption failed"))?;
        Ok([&nonce[..], &sealed].concat())
    }

    /// Decrypts what [`Encryption::encrypt`] made of the same `about`.
    pub fn decrypt(&self, sealed: &[u8], about: &[u8]) -> Result<Vec<u8>> {
        let changed = || "the encrypted entry was changed, or encrypted with another key";
        let (nonce, text) = sealed
            .split_first_chunk::<NONCE_LENGTH>()
            .ok_or_else(changed)
            .map_err(WxError::internal)?;
        let payload = Payload { msg: text, aad: about };
        let opened = self.cipher(false)?.decrypt(&(*nonce).into(), payload);
        opened.map_err(|_| WxError::internal(changed()))
    }

    fn cipher(&self, make_key: bool) -> Result<&Aes256Gcm> {
        if let Some(cipher) = self.cipher.get() {
            return Ok(cipher);
        }
        let key = match &self.file {
            None => random_key()?,
            Some(file) => match fs::read(file) {
                Ok(bytes) => {
                    bytes.try_into().map_err(|bytes: Vec<u8>| bad_key(file, bytes.len()))?
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound && make_key => {
                    let key = random_key()?;
                    write_key(file, &key).map_err(|error| unusable(file, &error))?;
                    key
                }
                Err(error) => return Err(unusable(file, &error)),
            },
        };
        Ok(self.cipher.get_or_init(|| Aes256Gcm::new(&key.into())))
    }
}

fn random_key() -> Result<[u8; KEY_LENGTH]> {
    let mut key = [0; KEY_LENGTH];
    getrandom::fill(&mut key)?;
    Ok(key)
}

fn bad_key(file: &Path, length: usize) -> WxError {
    let file = file.display();
    WxError::internal(format!(
        "the key file {file} has {length} bytes instead of {KEY_LENGTH}; restore it, or clear the storage"
    ))
}

fn unusable(file: &Path, error: &io::Error) -> WxError {
    let file = file.display();
    WxError::internal(format!(
        "the key file {file} cannot be used ({error}); restore it, or clear the storage"
    ))
}

/// Writes the key so that only its owner can read it. It gets its name when it
/// is complete: a crash leaves no half of a key.
fn write_key(file: &Path, key: &[u8]) -> io::Result<()> {
    let unfinished = file.with_extension("key.new");
    if let Err(error) = fs::remove_file(&unfinished)
        && error.kind() != io::ErrorKind::NotFound
    {
        return Err(error);
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(&unfinished)?;
    out.write_all(key)?;
    out.sync_all()?;
    fs::rename(&unfinished, file)?;
    match file.parent() {
        #[cfg(unix)]
        Some(folder) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}
