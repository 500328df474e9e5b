#!/usr/bin/env bash
#
# Builds, serves, tests and measures Word for Word. `./build.sh help` lists the verbs.
#
# shellcheck disable=SC2016 # the programs given to `node -e` hold `${…}` of their own
#
# rustup and Node.js must be there. Everything else is set up when a verb first needs it, once: what is on PATH in a
# version that fits is used; what is not goes to this project's own cache, so that nobody's tools are replaced.
# It keeps to what bash 3.2 knows, for that is what macOS has.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly TARGET=wasm32-unknown-unknown
readonly NODE_AT_LEAST=20
# The oldest wasm-pack this was tried with. The version of wasm-bindgen stands in Cargo.lock.
readonly WASM_PACK_AT_LEAST=0.15.1
# What drives Firefox.
readonly GECKODRIVER_VERSION=0.37.1
readonly CARGO_FUZZ=0.13.2
readonly CARGO_DENY=0.20.2
readonly CARGO_MUTANTS=27.1.0
readonly TOOLS="${XDG_CACHE_HOME:-$HOME/.cache}/word-for-word"
# What a build leaves between its steps. www/pkg, the result, is replaced at the very end and at once.
WORK="${CARGO_TARGET_DIR:-target}/word-for-word"
case "$WORK" in /*) ;; *) WORK="$PWD/$WORK" ;; esac
readonly WORK

# -O3 rather than -Oz: it is what makes long texts quick. rustc emits the features named here; wasm-opt refuses, and
# a browser of the last years accepts, what is not named. It goes on until nothing more is found, and a browser has no use for
# the list of features: together that is 1 kB of what is sent.
readonly WASM_OPT_FLAGS=(-O3 --converge --strip-target-features --enable-bulk-memory --enable-nontrapping-float-to-int
  --enable-sign-ext --enable-mutable-globals --enable-reference-types --enable-multivalue)

# ---------------------------------------------------------------- Saying what happens

# Biome alone has to be told whether there is a terminal.
if [ -t 1 ]; then
  readonly BOLD=$'\033[1m' PLAIN=$'\033[0m' BIOME_COLORS=force
else
  readonly BOLD="" PLAIN="" BIOME_COLORS=off
fi

step() { printf '%s==> %s%s\n' "$BOLD" "$*" "$PLAIN"; }
say() { printf '    %s\n' "$*"; }

# The first line says what is wrong, the others what to do about it.
die() {
  printf '\nbuild.sh: %s\n' "$1" >&2
  shift
  while [ $# -gt 0 ]; do
    printf '          %s\n' "$1" >&2
    shift
  done
  exit 1
}

# Runs a command, and stops the script with a plain word if it fails.
must() { "$@" || die "this failed: $(shown "$@")" "What it said stands above."; }

# The same for a command that downloads.
fetch() { "$@" || die "this failed: $(shown "$@")" "What it said stands above. It downloads: is the network reachable?"; }

# Runs a command in a folder.
within() { (cd "$1" && shift && "$@"); }

# A command as a person would type it.
shown() { if [ "$1" = within ]; then printf 'cd %s; %s' "$2" "${*:3}"; else printf '%s' "$*"; fi; }

# ---------------------------------------------------------------- What must be there

have() { command -v "$1" >/dev/null 2>&1; }

# Whether version $1 is version $2 or a later one.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

# The first thing in a program's `--version` that looks like a version; nothing if it cannot be run.
version_of() { "$1" --version 2>/dev/null | sed -nE '1s/^[^0-9]*([0-9]+(\.[0-9]+)+).*/\1/p' || true; }

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

# apt_install WHAT PACKAGE...: Debian's packages, or a word on what to install.
apt_install() {
  local what=$1 as_root=(env)
  shift
  if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
    # Without a terminal nobody could answer the question for a password.
    [ -t 0 ] || as_root=(sudo -n)
  fi
  if ! have apt-get || ! have "${as_root[0]}"; then
    die "$what is missing, and this script can install it with apt-get alone, as root or through sudo." \
      "On Debian the packages are: $*"
  fi
  step "Installing $what: apt-get install $*"
  fetch "${as_root[@]}" apt-get update -q
  fetch "${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"
}

# ---------------------------------------------------------------- What is set up

# cargo_tool CRATE PROGRAM VERSION CARGO-INSTALL-FLAGS...: a program, installed to our cache and put first on PATH.
cargo_tool() {
  local crate=$1 program=$2 version=$3 root="$TOOLS/$2-$3"
  shift 3
  PATH="$root/bin:$PATH"
  if [ ! -x "$root/bin/$program" ]; then
    step "Installing $program $version to $root (once; it is compiled, which takes some minutes)"
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

  # The program and the library it serves must be of one version. Its own lock file has named versions that the
  # registry did not serve, so cargo is left to choose among those that fit.
  wanted=$(awk '$0 == "name = \"wasm-bindgen\"" { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
  [ -n "$wanted" ] || die "Cargo.lock names no version of wasm-bindgen."
  if [ "$(version_of wasm-bindgen)" != "$wanted" ] || [ "$(version_of wasm-bindgen-test-runner)" != "$wanted" ]; then
    cargo_tool wasm-bindgen-cli wasm-bindgen "$wanted"
  fi

  set_up_npm www
}

# set_up_npm FOLDER: the packages its lock file names, unless they are what was installed last.
set_up_npm() {
  local stamp="$1/node_modules/.installed-from.json"
  cmp -s "$1/package-lock.json" "$stamp" && return
  step "Installing the npm packages of $1: npm ci"
  # npm would wait for minutes before it tells that there is no network.
  fetch within "$1" npm ci --fetch-retries=2 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000
  cp "$1/package-lock.json" "$stamp"
}

set_up_lints() {
  if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
    step "Adding the formatter and the linter to Rust: rustup component add rustfmt clippy"
    fetch rustup component add rustfmt clippy
  fi
}

# Chromium and the driver that steers it, as CHROME and CHROMEDRIVER. They must be of one major version.
set_up_browser() {
  local name
  for name in "${CHROME:-}" "${CHROMEDRIVER:-}"; do
    [ -z "$name" ] || have "$name" || die "CHROME or CHROMEDRIVER names what cannot be run: $name"
  done
  if ! find_browser; then
    [ -z "${CHROME:-}${CHROMEDRIVER:-}" ] || no_browser
    apt_install "Chromium and its driver, for the tests" chromium chromium-driver fonts-liberation
    find_browser || no_browser
  fi
  export CHROME CHROMEDRIVER
  say "Browser: $CHROME $(version_of "$CHROME")"
  find_shell
}

# The same Chromium without a window, which opens a page in half the time. Where it is, the many tests of the page run in it; those
# in every browser run in the whole one.
find_shell() {
  CHROME_SHELL=${CHROME_SHELL:-$(command -v chromium-headless-shell || true)}
  if [ -z "$CHROME_SHELL" ] && [ -n "${CI:-}" ] && apt-cache show chromium-headless-shell >/dev/null 2>&1; then
    apt_install "Chromium without a window, for the tests of the page" chromium-headless-shell
    CHROME_SHELL=$(command -v chromium-headless-shell || true)
  fi
  if [ -z "$CHROME_SHELL" ] || [ "$(major_version "$CHROME_SHELL")" != "$(major_version "$CHROME")" ]; then
    CHROME_SHELL=$CHROME
  fi
  say "Browser for the page in detail: $CHROME_SHELL"
}

find_browser() {
  local driver browser name names=(chromium chromium-browser google-chrome google-chrome-stable)
  [ -z "${CHROME:-}" ] || names=("$CHROME")
  driver=$(command -v "${CHROMEDRIVER:-chromedriver}") || return 1
  for name in "${names[@]}"; do
    browser=$(command -v "$name") || continue
    if [ "$(major_version "$browser")" = "$(major_version "$driver")" ]; then
      CHROME=$browser
      CHROMEDRIVER=$driver
      return
    fi
  done
  return 1
}

major_version() { version_of "$1" | cut -d . -f 1; }

no_browser() {
  die "There is no Chromium (or Chrome) with a ChromeDriver of the same major version." \
    "CHROME is ${CHROME:-not set}, CHROMEDRIVER is ${CHROMEDRIVER:-not set}; what is not set is looked for on PATH." \
    "On Debian: apt-get install chromium chromium-driver. Elsewhere: https://googlechromelabs.github.io/chrome-for-testing/"
}

# The other browsers, for the tests that run in all: Firefox, and WebKitGTK on a screen that nobody sees. Each is skipped where
# it is not, and installed for who names them or tests for others.
set_up_browsers() {
  BROWSERS=chromium
  # Firefox where it is, and always in CI; all of them where they are asked for.
  if set_up_firefox "$1"; then BROWSERS="$BROWSERS firefox"; fi
  if [ "$1" = all ]; then
    set_up_webkit
    BROWSERS="$BROWSERS webkit"
  fi
  export BROWSERS
}

set_up_firefox() {
  FIREFOX=${FIREFOX:-$(command -v firefox || command -v firefox-esr || true)}
  GECKODRIVER=${GECKODRIVER:-$(command -v geckodriver || true)}
  if [ "$1" != all ] && [ -z "${CI:-}" ] && { [ -z "$FIREFOX" ] || [ -z "$GECKODRIVER" ]; }; then
    say "Skipped: there is no Firefox with its geckodriver. ./build.sh test --all-browsers installs them."
    return 1
  fi
  if [ -z "$FIREFOX" ]; then
    apt_install "Firefox, for the tests" firefox-esr
    FIREFOX=$(command -v firefox-esr)
  fi
  if [ -z "$GECKODRIVER" ]; then
    cargo_tool geckodriver geckodriver "$GECKODRIVER_VERSION"
    GECKODRIVER=$(command -v geckodriver)
  fi
  export FIREFOX GECKODRIVER
  say "Browser: $FIREFOX $(version_of "$FIREFOX")"
}

set_up_webkit() {
  local found
  if ! have WebKitWebDriver || ! have xvfb-run; then
    apt_install "WebKitGTK with its driver, and a screen for it" webkit2gtk-driver xvfb xauth
  fi
  WEBKITDRIVER=$(command -v WebKitWebDriver)
  for found in "${MINIBROWSER:-}" /usr/lib/*/webkit2gtk-4.*/MiniBrowser /usr/libexec/webkit2gtk-4.*/MiniBrowser; do
    [ -x "$found" ] && MINIBROWSER=$found && break
  done
  [ -x "${MINIBROWSER:-}" ] || die "WebKitGTK's MiniBrowser was not found." "Name it in MINIBROWSER."
  # Its sandbox does not start for root, nor inside another.
  [ "$(id -u)" -ne 0 ] || export WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1
  export WEBKITDRIVER MINIBROWSER
  say "Browser: $MINIBROWSER"
}

# in_browser NAME COMMAND...: wasm-bindgen's test runner takes the first browser whose driver the environment names.
in_browser() {
  local name=$1 screen=()
  shift
  [ "$name" != webkit ] || screen=(xvfb-run -a)
  WASM_BINDGEN_TEST_WEBDRIVER_JSON=$(webdriver_json "$name") \
    env -u CHROMEDRIVER -u GECKODRIVER -u SAFARIDRIVER ${screen[@]+"${screen[@]}"} "$@"
}

# webdriver_json NAME: what the runner shall ask of a browser's driver, as a file.
webdriver_json() {
  local file="$WORK/webdriver-$1.json"
  mkdir -p "$WORK"
  node -e '
    const [name, file] = process.argv.slice(1);
    const { CHROME, FIREFOX, MINIBROWSER } = process.env;
    const chrome = JSON.parse(require("node:fs").readFileSync("webdriver.json", "utf8"))["goog:chromeOptions"];
    const asked = {
      chromium: { "goog:chromeOptions": { ...chrome, binary: CHROME } },
      firefox: { "moz:firefoxOptions": { binary: FIREFOX } },
      webkit: {
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: MINIBROWSER, args: ["--automation"] },
      },
    };
    require("node:fs").writeFileSync(file, JSON.stringify(asked[name], null, 2));
  ' "$1" "$file" || die "the file for the test runner could not be written: $file"
  printf '%s' "$file"
}

# LibreOffice opens the Word documents that the page writes. Who tests for others must have it; who does not have it hears
# that these tests are skipped.
set_up_office() {
  if [ -n "${SOFFICE:-}" ]; then
    have "$SOFFICE" || die "SOFFICE names what cannot be run: $SOFFICE"
  elif ! have soffice && ! have libreoffice; then
    if [ -z "${CI:-}" ]; then
      say "Skipped: there is no LibreOffice to open the Word documents with. On Debian: apt-get install libreoffice-writer-nogui"
      return
    fi
    apt_install "LibreOffice, to open the Word documents" libreoffice-writer-nogui
  fi
}

# ---------------------------------------------------------------- build

build() {
  local version
  set_up_wasm
  mkdir -p "$WORK"
  copy_libraries

  rm -rf "$WORK/pkg"
  compile word_for_word --features js
  # What the page needs first, and nothing else: the rest comes when the changes are on the screen.
  compile changes --no-default-features --features js

  # The element's style sheets, as modules.
  must node www/dev/styles.mjs "$WORK/pkg"

  if ! diff -r "$WORK/pkg" www/pkg >/dev/null 2>&1; then
    step "Putting the module into www/pkg"
    rm -rf www/pkg
    cp -R "$WORK/pkg" www/pkg
  fi
  step "Bundling the release into $WORK/site: node www/dev/site.mjs"
  version=$(must node www/dev/site.mjs "$WORK/site")
  say "Version: $version"
  say "Module: $(sizes www/pkg/word_for_word_bg.wasm)"
  say "The part of it that the page loads first: $(sizes www/pkg/changes_bg.wasm)"
}

# The libraries that read documents. The page has no bundler, and node_modules are no part of it: what it loads of them,
# when a reader needs it, is copied as it was published.
copy_libraries() {
  local from=www/node_modules to="$WORK/vendor" pdf=www/node_modules/pdfjs-dist
  rm -rf "$to"
  mkdir -p "$to/cmaps"
  must cp "$pdf/legacy/build/pdf.min.mjs" "$to/pdf.js"
  must cp "$pdf/legacy/build/pdf.worker.min.mjs" "$to/pdf-worker.js"
  must cp "$pdf"/cmaps/*.bcmap "$to/cmaps/"
  must cp "$from/marked/lib/marked.esm.js" "$to/marked.js"
  must cat "$pdf/LICENSE" "$pdf/cmaps/LICENSE" "$from/marked/LICENSE" >"$to/LICENSES.txt"
  diff -r "$to" www/vendor >/dev/null 2>&1 && return
  step "Putting the libraries that read documents into www/vendor"
  rm -rf www/vendor
  cp -R "$to" www/vendor
}

# compile NAME CARGO-FLAGS...: one module, with its glue and types, into $WORK/pkg.
compile() {
  local name=$1
  shift
  step "Compiling $name to WebAssembly: wasm-pack build --release $*"
  # Panic messages name source files: not by where they lie on the machine that happened to build the module.
  CARGO_ENCODED_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=crates" \
    must wasm-pack --log-level warn build . --mode no-install --release --target web --no-pack --no-gitignore \
      --out-dir "$WORK/pkg" --out-name "$name" -- "$@"
  shrink "$name"
}

# shrink NAME: runs wasm-opt on a module, in place. It takes many seconds, so the last result is kept beside what it was made of.
shrink() {
  local module="$WORK/pkg/$1_bg.wasm" given="$WORK/$1.given.wasm" result="$WORK/$1.shrunk.wasm"
  if ! cmp -s "$module" "$given" || [ ! "$result" -nt build.sh ] || [ ! "$result" -nt www/package-lock.json ]; then
    step "Optimising $1: wasm-opt ${WASM_OPT_FLAGS[0]}"
    rm -f "$given"
    must www/node_modules/.bin/wasm-opt "${WASM_OPT_FLAGS[@]}" "$module" -o "$result"
    cp "$module" "$given"
  fi
  cp "$result" "$module"
}

# The size of a file as it is, and as a server sends it.
sizes() {
  node -e '
    const { constants, brotliCompressSync } = require("node:zlib");
    const file = require("node:fs").readFileSync(process.argv[1]);
    const packed = brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } });
    const kB = (bytes) => (bytes.length / 1000).toFixed(1) + " kB";
    console.log(`${kB(file)}, ${kB(packed)} with brotli`);
  ' "$1"
}

# ---------------------------------------------------------------- package

# The npm package, as it would be published: one file, beside the folder that it was made of.
make_package() {
  local folder="$WORK/npm"
  build
  step "Making the npm package: node www/dev/package.mjs"
  rm -rf "$folder"
  mkdir -p "$folder"
  must node www/dev/package.mjs "$folder/word-for-word"
  must within "$folder/word-for-word" npm pack --silent --pack-destination .. >/dev/null
  say "Package: $(ls "$folder"/*.tgz)"
}

# Where strangers' programs, of which the tests have some, look for a package.
install_package() {
  local folder=tests/packages/node_modules/word-for-word
  rm -rf "$folder"
  mkdir -p "$folder"
  must tar -xzf "$WORK"/npm/*.tgz -C "$folder" --strip-components=1
}

# ---------------------------------------------------------------- serve

# Asked before anything is set up or built: nobody wants to hear after minutes that a port is taken.
need_port() {
  node -e '
    const port = process.argv[1];
    const fail = (why) => { console.error(`\nbuild.sh: ${why}`); process.exit(1); };
    if (!/^\d+$/.test(port) || port > 65535) fail(`The port must be a number from 0 to 65535; given was "${port}".`);
    require("node:net").createServer()
      .on("error", (error) => fail(error.code === "EADDRINUSE"
        ? `Port ${port} is taken. Name another: ./build.sh serve 8081`
        : `Port ${port} cannot be used: ${error.message}.`))
      .listen(Number(port), "127.0.0.1", function () { this.close(); });
  ' "$1" || exit 1
}

serve() {
  build
  step "Serving the page: node www/dev/serve.mjs $*"
  exec node www/dev/serve.mjs "$@"
}

# ---------------------------------------------------------------- test

# Where the tests' output is kept while it is counted, and how many of them passed.
log=""
passed=0

# check WHAT COMMAND...: a step that passes or fails.
check() {
  step "$1: $(shown "${@:2}")"
  must "${@:2}"
}

# tests WHAT COMMAND...: a step that runs tests. One that ran none has failed, for that is how a runner behaves that
# does not find its tests.
tests() {
  local count
  step "$1: $(shown "${@:2}")"
  "${@:2}" 2>&1 | tee "$log" || die "this failed: $(shown "${@:2}")" "What it said stands above."
  count=$(passed_in "$log")
  [ "$count" -gt 0 ] || die "this ran no test: $(shown "${@:2}")"
  passed=$((passed + count))
}

# The sum of what the runners say in a log: libtest and wasm-bindgen-test, Node.js, Playwright.
passed_in() {
  awk '
    { gsub(/\033\[[0-9;]*m/, "") }
    /^test result: ok\. [0-9]+ passed/ { sum += $4 }
    /^(ℹ|#) pass [0-9]+$/ { sum += $3 }
    /^ +[0-9]+ passed \(/ { sum += $1 }
    END { print sum + 0 }
  ' "$1"
}

# Every file of tests must have run some, but for those that are for wasm32 alone. Of a file without a test cargo says
# that none passed, and Node.js that the file did.
no_idle_file() {
  local idle
  idle=$(awk '
    { gsub(/\033\[[0-9;]*m/, "") }
    /^ +Running / { file = ($2 == "unittests") ? $3 : $2 }
    /^test result: ok\. 0 passed/ && file !~ /^tests\/(wasm|browser)\.rs$/ { print file }
    /^✔ .*\.test\.mjs \(/ { print $2 }
  ' "$log")
  [ -z "$idle" ] || die "no test ran from: $idle"
}

test_rust() {
  check "Format of the Rust code" cargo fmt --check
  check "Lint, this machine" cargo clippy --locked --quiet --all-targets -- -D warnings
  check "Lint, WebAssembly" cargo clippy --locked --quiet --target "$TARGET" --all-targets --features js -- -D warnings
  check "Lint, WebAssembly without our exports" \
    cargo clippy --locked --quiet --target "$TARGET" --lib --no-default-features -- -D warnings
  check "Lint, WebAssembly, changes alone" \
    cargo clippy --locked --quiet --target "$TARGET" --lib --no-default-features --features js -- -D warnings
  check "Documentation" env RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --no-deps --document-private-items
  tests "Rust tests" cargo test --locked --lib --tests --examples
  no_idle_file
  tests "Examples in the documentation" cargo test --locked --doc
  check "The crate as it is published, by itself" cargo package --locked --quiet --allow-dirty
}

# A file in tests/ is for Node.js or for a browser; in the other of these two runs it says that it is skipped.
test_wasm() {
  tests "Rust tests as WebAssembly in Node.js" wasm-pack test --node --mode no-install -- --locked --features js
  # Its own limit for all tests of a file is 20 seconds, which a busy machine may exceed.
  export WASM_BINDGEN_TEST_TIMEOUT="${WASM_BINDGEN_TEST_TIMEOUT:-120}"
  in_every_browser wasm_in
}

# in_every_browser FUNCTION: calls it with the name of each that is set up.
in_every_browser() {
  local name
  for name in $BROWSERS; do "$1" "$name"; done
}

wasm_in() {
  local flags
  case $1 in
    chromium) flags=(--chrome --chromedriver "$CHROMEDRIVER") ;;
    firefox) flags=(--firefox --geckodriver "$GECKODRIVER") ;;
    webkit) flags=(--safari --safaridriver "$WEBKITDRIVER") ;;
  esac
  tests "Rust tests as WebAssembly in $1" \
    in_browser "$1" wasm-pack test --headless "${flags[@]}" --mode no-install -- --locked --features js
}

test_javascript() {
  local folder
  for folder in www tests benches; do
    check "Format and lint, $folder" within "$folder" \
      ../www/node_modules/.bin/biome ci --colors="$BIOME_COLORS" --error-on-warnings .
  done
  for folder in www www/tsconfig.service-worker.json tests; do
    check "Types, $folder" www/node_modules/.bin/tsc --noEmit -p "$folder"
  done
  # The files are named, for versions of Node.js differ in what they make of a folder.
  tests "The engine, as the page ships it" node --test --test-reporter=spec tests/eval/*.test.mjs
  no_idle_file
  tests "The model of the page" node --test --test-reporter=spec tests/model/*.test.mjs
  tests "The messages of the interface" node --test --test-reporter=spec tests/messages/*.test.mjs
  tests "The state of the page" node --test --test-reporter=spec tests/state/*.test.mjs
  tests "What the page exports" node --test --test-reporter=spec tests/export/*.test.mjs
  no_idle_file
  tests "The npm package, as others use it" node --test --test-reporter=spec tests/packages/*.test.mjs
  no_idle_file
  in_every_browser page_in
  tests "The page in Chromium, in detail" within tests env CHROME="$CHROME_SHELL" npm run --silent page -- \
    --reporter=list --forbid-only --output="$WORK/page-results"
}

page_in() {
  local screen=()
  [ "$1" != webkit ] || screen=(xvfb-run -a)
  tests "The page in $1" env BROWSERS="$1" ${screen[@]+"${screen[@]}"} node --test --test-reporter=spec tests/browsers/*.test.mjs
  no_idle_file
}

run_tests() {
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  set_up_wasm
  set_up_npm tests
  set_up_npm tests/packages
  set_up_lints
  set_up_browser
  set_up_browsers "${1:-}"
  set_up_office

  test_rust
  make_package
  install_package
  test_wasm
  test_javascript
  step "Everything passed"
  printf '%s passed, 0 failed\n' "$passed"
}

# ---------------------------------------------------------------- fuzz

# fuzz TARGET SECONDS: one target of fuzz/, or each where none is named, for so long. Nothing in the crate is unsafe, so no
# sanitizer is needed, and without one no nightly compiler is.
fuzz() {
  local target targets=$1
  [ -n "$targets" ] || targets=$(fuzz_targets)
  have c++ || apt_install "a C++ compiler, for libFuzzer" g++
  cargo_tool cargo-fuzz cargo-fuzz "$CARGO_FUZZ" --locked
  # cargo-fuzz has no --locked of its own.
  fetch cargo fetch --locked --manifest-path fuzz/Cargo.toml
  for target in $targets; do
    check "Fuzzing $target" cargo fuzz run --sanitizer none "$target" -- \
      -max_total_time="$2" -timeout=60 -max_len=2000 -print_final_stats=1
  done
}

fuzz_targets() { sed -nE 's/^path = "targets\/(.*)\.rs"$/\1/p' fuzz/Cargo.toml; }

# ---------------------------------------------------------------- mutants

# mutants COUNT: about so many faults, put into the code one by one: every nth of all there are, from one chosen at random. Of those
# that compile, the share that a test notices; which those are, the command shown tells again.
mutants() {
  local config code every run caught missed all=0 out="$WORK/mutants" configs=(mutants mutants-wasm)
  set_up_wasm
  cargo_tool cargo-mutants cargo-mutants "$CARGO_MUTANTS" --locked
  for config in "${configs[@]}"; do
    all=$((all + $(cargo mutants --config ".cargo/$config.toml" --list | wc -l)))
  done
  every=$(((all + $1 - 1) / $1))
  rm -rf "$out"
  for config in "${configs[@]}"; do
    mkdir -p "$out/$config"
    run=(cargo mutants --config ".cargo/$config.toml" --sharding round-robin --shard "$((RANDOM % every))/$every" -o "$out/$config")
    step "Faults in the code: $(shown "${run[@]}")"
    code=0
    "${run[@]}" || code=$?
    # Some were not noticed, or let the tests run on and on.
    case $code in 0 | 2 | 3) ;; *) die "this failed: $(shown "${run[@]}")" "What it said stands above." ;; esac
  done
  caught=$(cat "$out"/*/mutants.out/{caught,timeout}.txt | wc -l)
  missed=$(cat "$out"/*/mutants.out/missed.txt | wc -l)
  [ $((caught + missed)) -gt 0 ] || die "none of the faults compiled." "Ask for more: ./build.sh mutants 200"
  say "Noticed: $((caught)) of $((caught + missed)) faults that compile, $((caught * 100 / (caught + missed))) %. The others: $out/*/mutants.out/missed.txt"
}

# ---------------------------------------------------------------- audit, reproduce

# What others wrote, and what this project takes of it: deny.toml. The advisories are a database of their own, which has to be
# fetched; where it cannot be, that is said, and the rest is still checked.
audit() {
  local manifest
  cargo_tool cargo-deny cargo-deny "$CARGO_DENY" --locked
  for manifest in Cargo.toml fuzz/Cargo.toml; do
    check "Licences, sources and duplicates" deny "$manifest" check licenses sources bans
  done
  if ! deny Cargo.toml fetch db >/dev/null 2>&1; then
    say "Skipped: the advisories, for their database cannot be fetched (https://github.com/rustsec/advisory-db)."
    return
  fi
  for manifest in Cargo.toml fuzz/Cargo.toml; do
    check "Advisories" deny "$manifest" check advisories
  done
}

deny() { cargo deny --locked --manifest-path "$1" --config "$PWD/deny.toml" "${@:2}"; }

# What is committed, built twice, in folders that differ in name and depth: each module, and all that is loaded beside it, must
# be the same byte for byte.
reproduce() {
  local root folder
  have git || die "git is not on PATH, and what is committed is built."
  root=$(mktemp -d)
  # shellcheck disable=SC2064 # the folder of now
  trap "rm -rf '$root'" EXIT
  for folder in "$root/one" "$root/another/further/down"; do
    step "Building $(git rev-parse --short HEAD) in $folder"
    mkdir -p "$folder"
    must git archive --output "$root/source.tar" HEAD
    must tar -xf "$root/source.tar" -C "$folder"
    must within "$folder" env -u CARGO_TARGET_DIR ./build.sh build
  done
  check "The same byte for byte" diff -r "$root/one/www/pkg" "$root/another/further/down/www/pkg"
  check "The same byte for byte" diff -r "$root/one/www/vendor" "$root/another/further/down/www/vendor"
  check "The same byte for byte" diff -r "$root/one/target/word-for-word/site" "$root/another/further/down/target/word-for-word/site"
  must node -e '
    const { readFileSync } = require("node:fs");
    for (const file of process.argv.slice(1)) {
      console.log(`    ${require("node:crypto").createHash("sha256").update(readFileSync(file)).digest("hex")}  ${require("node:path").basename(file)}`);
    }
  ' "$root"/one/www/pkg/*.wasm
}

# ---------------------------------------------------------------- load, screenshots, bench, help

# What the tests do in small: many comparisons and keystrokes in a row, and texts of megabytes.
load() {
  build
  set_up_npm tests
  set_up_browser
  check "Much in a row and much at once" \
    within tests env LOAD=full npm run --silent page -- --reporter=list --workers=1 load.spec.mjs
}

screenshots() {
  build
  set_up_npm tests
  set_up_browser
  step "Taking the pictures: node tests/page/screenshots.mjs"
  exec node tests/page/screenshots.mjs
}

# The steps are told on the other stream, so that the figures alone can be sent to a file.
bench() {
  if [ "${1:-}" = --host ]; then
    step "Measuring on this machine, stage by stage: cargo bench --bench stages -- ${*:2}" >&2
    exec cargo bench --locked --bench stages -- "${@:2}"
  fi
  set_up_bench "$@" >&2
  exec node benches/bench.mjs "$@"
}

set_up_bench() {
  build
  set_up_npm benches/peers
  case " $* " in *" --chromium "*)
    set_up_npm tests
    set_up_browser
    ;;
  esac
  step "Measuring: node benches/bench.mjs${*:+ $*}"
}

help() {
  cat <<'HELP'
Word for Word: what two texts say differently, and what they say alike.

  ./build.sh [build]       the WebAssembly module, optimised, into www/pkg; libraries into www/vendor; and the page as
                           it is released, bundled and minified, into target/word-for-word/site
  ./build.sh serve [port]  build, then serve the page on 127.0.0.1 (port 8080, or PORT, unless named);
                           with --offline the release, as a host does, so that it is there without the server
  ./build.sh package       build, then the npm package, into target/word-for-word/npm
  ./build.sh test          build; format, lints, types and every test: Rust, WebAssembly, the page in Chromium
                           and, where it is with its geckodriver, in Firefox; with --all-browsers WebKitGTK as well,
                           and what is missing of them is installed
  ./build.sh fuzz [target] [seconds]
                           texts grown at random against the promises: each target of fuzz/, or one, for 60 seconds
  ./build.sh mutants [count]
                           faults put into the alignment, what is shared, and the boundary: how many the tests notice, of 200
  ./build.sh audit         licences, sources, duplicates and known faults of what others wrote: deny.toml
  ./build.sh reproduce     two builds of what is committed, in two folders: the same byte for byte
  ./build.sh load          build, then a thousand comparisons, ten thousand keystrokes and texts of 5 MB: what the page
                           holds before and after, and how long it takes
  ./build.sh screenshots   build, then take the pictures in docs/screenshots anew
  ./build.sh bench [...]   build, then measure beside other libraries; what follows goes to benches/bench.mjs;
                           with --host the stages alone, on this machine and not in WebAssembly
  ./build.sh help          this

rustup and Node.js 20 or later must be there; the rest is set up when it is first needed: the WebAssembly target,
wasm-pack, wasm-bindgen, the npm packages of the lock files, and for the tests a Chromium with its driver (CHROME and
CHROMEDRIVER name them, or they are on PATH, or Debian's packages are installed). Tools that have to be compiled go
to ~/.cache/word-for-word. LibreOffice, named in SOFFICE or on PATH, opens the Word documents that the tests write; without
it those tests are skipped, but for where CI is set: there it is installed.
HELP
}

main() {
  local verb=${1:-build} port
  [ $# -eq 0 ] || shift
  case "$verb" in
    help | -h | --help)
      help
      return
      ;;
    test)
      case "$*" in
        "") ;;
        --all-browsers) set -- all ;;
        *) misused "\"test\" takes --all-browsers; given was \"$*\"." ;;
      esac
      ;;
    build | package | audit | reproduce | load | screenshots) [ $# -eq 0 ] || misused "\"$verb\" takes nothing more; given was \"$1\"." ;;
    serve)
      case "${1:-}" in --offline) set -- "${2:-}" "$1" "${@:3}" ;; esac
      case $#:${2:---offline} in
        [012]:--offline) ;;
        *) misused "\"serve\" takes a port and --offline; given was \"${*:2}\"." ;;
      esac
      ;;
    bench) ;;
    fuzz)
      # A number alone is how long every target runs.
      case "${1:-}" in *[!0-9]* | "") ;; *) set -- "" "$@" ;; esac
      [ -z "${1:-}" ] || fuzz_targets | grep -qx -- "$1" ||
        misused "there is no target \"$1\" in fuzz/; there are: $(fuzz_targets | tr '\n' ' ')"
      case "${2:-60}" in *[!0-9]*) misused "a target is fuzzed for a number of seconds; given was \"$2\"." ;; esac
      [ $# -le 2 ] || misused "\"fuzz\" takes a target and a number of seconds; given was \"$*\"."
      ;;
    mutants)
      case "${1:-200}" in *[!0-9]* | 0*) misused "\"mutants\" takes a number of faults; given was \"$1\"." ;; esac
      [ $# -le 1 ] || misused "\"mutants\" takes a number of faults; given was \"$*\"."
      ;;
    *) misused "there is no verb \"$verb\"." ;;
  esac
  case "$verb" in fuzz | audit) ;; *) need_node ;; esac
  if [ "$verb" = serve ]; then
    port=${1:-${PORT:-8080}}
    need_port "$port"
    set -- "$port" ${2:+"$2"}
  fi
  need_rust
  case "$verb" in
    build) build ;;
    package) make_package ;;
    serve) serve "$@" ;;
    test) run_tests "$@" ;;
    audit) audit ;;
    reproduce) reproduce ;;
    load) load ;;
    screenshots) screenshots ;;
    bench) bench "$@" ;;
    fuzz) fuzz "${1:-}" "${2:-60}" ;;
    mutants) mutants "${1:-200}" ;;
  esac
}

misused() {
  printf 'build.sh: %s\n\n' "$1" >&2
  help >&2
  exit 2
}

main "$@"
