# shellcheck shell=bash
# Sets up what the build needs besides rustup and Node.js. `build.sh` includes it.
#
# A tool on PATH is used if its version fits. Otherwise it is installed once, into a cache of this project: no other tool is replaced.

NODE_AT_LEAST=20
# The oldest wasm-pack that was tested. Cargo.lock has the version of wasm-bindgen.
WASM_PACK_AT_LEAST=0.15.1
TOOLS="${XDG_CACHE_HOME:-$HOME/.cache}/word-for-word"

need_node() {
  have node || die "Node.js is not on PATH." "Install version $NODE_AT_LEAST or later: https://nodejs.org"
  at_least "$(version_of node)" "$NODE_AT_LEAST" ||
    die "Node.js $(version_of node) is too old: version $NODE_AT_LEAST or later is needed." "See https://nodejs.org"
  have npm || die "npm is not on PATH, though Node.js is." "Install it: on Debian, apt-get install npm"
}

need_rust() {
  local wanted
  have rustup || die "rustup is not on PATH." "Install Rust with it: https://rustup.rs" \
    "If you have just done so, open a new shell, or: . \"\$HOME/.cargo/env\""
  if ! rustc --version >/dev/null 2>&1; then
    step "Installing the stable Rust toolchain, since rustup has none chosen: rustup default stable"
    fetch rustup default stable
  fi
  wanted=$(sed -nE 's/^rust-version = "(.*)"/\1/p' Cargo.toml)
  at_least "$(version_of rustc)" "$wanted" ||
    die "Rust $(version_of rustc) is too old: version $wanted or later is needed." "Run: rustup update"
  have cc || apt_install "a C compiler, whose linker Rust uses" gcc libc6-dev
}

# apt_install WHAT PACKAGE...: installs Debian's packages, or says which are missing.
apt_install() {
  local what=$1 as_root=(env)
  shift
  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
    # Without a terminal, sudo cannot ask for a password.
    [ -t 0 ] || as_root=(sudo -n)
  fi
  if ! have apt-get || ! have "${as_root[0]}"; then
    die "$what is missing. This script installs it with apt-get only, as root or through sudo." \
      "On Debian the packages are: $*"
  fi
  step "Installing $what: apt-get install $*"
  fetch "${as_root[@]}" apt-get update -q
  fetch "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"
}

# cargo_tool CRATE PROGRAM VERSION CARGO-INSTALL-FLAGS...: installs a program to our cache and puts it first on PATH.
cargo_tool() {
  local crate=$1 program=$2 version=$3 root="$TOOLS/$2-$3"
  shift 3
  PATH="$root/bin:$PATH"
  if [ ! -x "$root/bin/$program" ]; then
    step "Installing $program $version to $root (once; compiling it takes some minutes)"
    fetch cargo install "$crate" --version "$version" --root "$root" "$@"
  fi
}

set_up_wasm() {
  local wanted found
  if ! rustup target list --installed | grep -qx "$TARGET"; then
    step "Adding the WebAssembly target to Rust: rustup target add $TARGET"
    fetch rustup target add "$TARGET"
  fi

  found=$(version_of wasm-pack)
  if [ -z "$found" ] || ! at_least "$found" "$WASM_PACK_AT_LEAST"; then
    cargo_tool wasm-pack wasm-pack "$WASM_PACK_AT_LEAST" --locked
  fi

  # The program and the library must have the same version. The program's own lock file has named versions that the registry did
  # not have, so cargo chooses among those that fit.
  wanted=$(awk '$0 == "name = \"wasm-bindgen\"" { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
  [ -n "$wanted" ] || die "Cargo.lock names no version of wasm-bindgen."
  if [ "$(version_of wasm-bindgen)" != "$wanted" ] || [ "$(version_of wasm-bindgen-test-runner)" != "$wanted" ]; then
    cargo_tool wasm-bindgen-cli wasm-bindgen "$wanted"
  fi

  set_up_npm www
}

# set_up_npm FOLDER: installs the packages of its lock file, unless they were installed from the same one.
set_up_npm() {
  local stamp="$1/node_modules/.installed-from.json"
  cmp -s "$1/package-lock.json" "$stamp" && return
  step "Installing the npm packages of $1: npm ci"
  # Without these limits npm takes minutes to report that there is no network.
  fetch within "$1" npm ci --fetch-retries=2 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000
  cp "$1/package-lock.json" "$stamp"
}

set_up_lints() {
  if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
    step "Adding the formatter and the linter to Rust: rustup component add rustfmt clippy"
    fetch rustup component add rustfmt clippy
  fi
}
