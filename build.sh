#!/usr/bin/env bash
#
# Builds, serves, tests and measures Word for Word. `./build.sh help` lists the verbs.
#
# rustup and Node.js are required. Everything else is set up when a verb first needs it: `www/dev/setup-tools.sh`. The tests are in
# `tests/run.sh`. The scripts keep to bash 3.2, which macOS has.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# shellcheck source=www/dev/commands.sh
. www/dev/commands.sh
# shellcheck source=www/dev/setup-tools.sh
. www/dev/setup-tools.sh
# shellcheck source=www/dev/setup-browsers.sh
. www/dev/setup-browsers.sh
# shellcheck source=www/dev/release.sh
. www/dev/release.sh
# shellcheck source=www/dev/mutants.sh
. www/dev/mutants.sh
# shellcheck source=tests/run.sh
. tests/run.sh

readonly TARGET=wasm32-unknown-unknown
readonly CARGO_FUZZ=0.13.2
readonly CARGO_DENY=0.20.2
readonly CARGO_MUTANTS=27.1.0
# The folder of the release and of the results that a build keeps between its steps. www/pkg is replaced last, as a whole.
WORK="${CARGO_TARGET_DIR:-target}/word-for-word"
case "$WORK" in /*) ;; *) WORK="$PWD/$WORK" ;; esac
readonly WORK

# -O3 and not -Oz, since long texts must be fast. The features are those that rustc emits. Running until nothing more is found, and dropping
# the list of features, saves 1 kB of the download.
readonly WASM_OPT_FLAGS=(-O3 --converge --strip-target-features --enable-bulk-memory --enable-nontrapping-float-to-int
  --enable-sign-ext --enable-mutable-globals --enable-reference-types --enable-multivalue)

# ---------------------------------------------------------------- build

# Runs once, however many steps need it.
BUILT=""
build() {
  local version
  [ -z "$BUILT" ] || return 0
  BUILT=yes
  set_up_wasm
  mkdir -p "$WORK"
  copy_libraries

  rm -rf "$WORK/pkg"
  compile word_for_word --features js
  # The part that the page needs first. The whole module is loaded when the changes are on the screen.
  compile changes --no-default-features --features js

  # The style sheets of the element, as modules.
  must node www/dev/styles.mjs "$WORK/pkg"

  if ! diff -r "$WORK/pkg" www/pkg >/dev/null 2>&1; then
    step "Putting the module into www/pkg"
    rm -rf www/pkg
    cp -R "$WORK/pkg" www/pkg
  fi
  step "Bundling the release into $WORK/site: node www/dev/site.mjs"
  version=$(must node www/dev/site.mjs "$WORK/site")
  say "Version: $version"
  say "Module: $(node www/dev/sizes.mjs www/pkg/word_for_word_bg.wasm)"
  say "The part of it that the page loads first: $(node www/dev/sizes.mjs www/pkg/changes_bg.wasm)"
}

# Copies the libraries that read documents, as they are published, so that the page can load them from `www`.
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
  # Panic messages name source files; the paths must not depend on the machine that built the module.
  CARGO_ENCODED_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=crates" \
    must wasm-pack --log-level warn build . --mode no-install --release --target web --no-pack --no-gitignore \
      --out-dir "$WORK/pkg" --out-name "$name" -- "$@"
  shrink "$name"
}

# shrink NAME: runs wasm-opt on a module, in place. It takes many seconds, so the last result is kept with its input.
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

# ---------------------------------------------------------------- package, serve

# The npm package as it would be published: one file, beside the folder that it is made from.
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

serve() {
  build
  step "Serving the page: node www/dev/serve.mjs $PORT $SERVED"
  exec node www/dev/serve.mjs "$PORT" ${SERVED:+"$SERVED"}
}

# ---------------------------------------------------------------- fuzz

# fuzz TARGET SECONDS: one target of fuzz/, or each if none is named. The crate has no unsafe code, so no sanitizer is needed, and
# without a sanitizer no nightly compiler.
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

# ---------------------------------------------------------------- audit

# Checks the dependencies by deny.toml. If the database of advisories cannot be fetched, the rest is still checked.
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

# ---------------------------------------------------------------- load, screenshots, bench, help

# Many comparisons and keystrokes in a row, and texts of megabytes.
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

# The steps are printed to the error stream, so that the figures can be sent to a file.
bench() {
  if [ "${1:-}" = --host ]; then
    step "Measuring on this machine, stage by stage: cargo bench --bench stages -- ${*:2}" >&2
    exec cargo bench --locked --bench stages -- "${@:2}"
  fi
  set_up_bench "$@" >&2
  exec node benches/bench.mjs "$@"
}

# measure [TABLE]: one table of docs/measured.md, or all.
measure() {
  build
  set_up_npm benches/peers
  step "Measuring: node benches/measured/measured.mjs $*"
  exec node benches/measured/measured.mjs "$@"
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
Word for Word: how two texts differ, and what they share.

  ./build.sh [build]       compiles the WebAssembly modules into www/pkg, copies libraries into www/vendor, and bundles
                           the page for release into target/word-for-word/site
  ./build.sh serve [port]  builds, then serves the page on 127.0.0.1 (port 8080 or PORT unless named);
                           with --offline it serves the release, which then works without the server
  ./build.sh check         the fast checks for every day: formats, lints, types, cargo test, node --test
  ./build.sh test [part]   builds and runs every test: Rust, WebAssembly, JavaScript, and the page in Chromium and, if it is
                           installed with geckodriver, in Firefox. A part is rust, node, wasm, browsers, page, or page 1/2;
                           --all-browsers adds WebKitGTK and installs browsers that are missing
  ./build.sh package       builds the npm package into target/word-for-word/npm
  ./build.sh bench [...]   builds, then measures beside other libraries; arguments go to benches/bench.mjs;
                           with --host it measures the stages on this machine and not in WebAssembly
  ./build.sh measure [alignment|quotations|speed]
                           builds, then writes the tables of docs/measured.md: accuracy and speed beside other libraries

For releases:

  ./build.sh fuzz [target] [seconds]
                           compares random texts: each target of fuzz/, or one, for 60 seconds
  ./build.sh mutants [count]
                           puts 200 faults into the code, one by one, and counts those that the tests notice
  ./build.sh audit         checks licences, sources, duplicates and advisories of dependencies: deny.toml
  ./build.sh release [--dry-run]
                           makes crate, npm package and archive of the page from the tag of the last commit, with checksums,
                           and uses each in an empty folder; a dry run needs no tag. Nothing is published
  ./build.sh reproduce     builds the last commit in two folders, and compares the results byte for byte
  ./build.sh load          builds, then measures memory and time over a thousand comparisons, ten thousand keystrokes and
                           texts of 5 MB
  ./build.sh screenshots   builds, then takes the pictures in docs/screenshots

rustup and Node.js 20 or later are required. The rest is set up when it is first needed: the WebAssembly target, wasm-pack,
wasm-bindgen, the npm packages of the lock files, and for the tests a Chromium with its driver (named in CHROME and
CHROMEDRIVER, or on PATH, or Debian's packages). Tools that have to be compiled go to ~/.cache/word-for-word. The tests open
Word documents in LibreOffice, named in SOFFICE or on PATH; without it they are skipped, except in CI.
HELP
}

main() {
  local verb=${1:-build}
  [ $# -eq 0 ] || shift
  case "$verb" in
    help | -h | --help)
      help
      return
      ;;
    check | build | package | audit | reproduce | load | screenshots)
      [ $# -eq 0 ] || misused "\"$verb\" takes no arguments; given was \"$1\"."
      ;;
    test) read_test_arguments "$@" ;;
    serve) read_serve_arguments "$@" ;;
    fuzz) read_fuzz_arguments "$@" ;;
    mutants)
      case "${1:-200}" in *[!0-9]* | 0*) misused "\"mutants\" takes a number of faults; given was \"$1\"." ;; esac
      [ $# -le 1 ] || misused "\"mutants\" takes a number of faults; given was \"$*\"."
      ;;
    release) [ "$*" = "" ] || [ "$*" = --dry-run ] || misused "\"release\" takes --dry-run; given was \"$*\"." ;;
    measure)
      case "$*" in "" | alignment | quotations | speed) ;; *) misused "\"measure\" takes alignment, quotations or speed; given was \"$*\"." ;; esac
      ;;
    bench) ;;
    *) misused "there is no verb \"$verb\"." ;;
  esac
  case "$verb" in fuzz | audit) ;; *) need_node ;; esac
  [ "$verb" != serve ] || node www/dev/free-port.mjs "$PORT" || exit 1
  need_rust
  case "$verb" in
    build | serve | audit | reproduce | load | screenshots) "$verb" ;;
    package) make_package ;;
    check) run_checks ;;
    test) run_tests "$TEST_PART" "$TEST_BROWSERS" "$TEST_SHARD" ;;
    bench | measure) "$verb" "$@" ;;
    release) release "$@" ;;
    fuzz) fuzz "$FUZZ_TARGET" "$FUZZ_SECONDS" ;;
    mutants) mutants "${1:-200}" ;;
  esac
}

read_test_arguments() {
  TEST_PART=all TEST_BROWSERS="" TEST_SHARD=""
  while [ $# -gt 0 ]; do
    case "$1" in
      rust | node | wasm | browsers | page) TEST_PART=$1 ;;
      --all-browsers) TEST_BROWSERS=all ;;
      [1-9]/[1-9]) TEST_SHARD=$1 ;;
      *) misused "\"test\" takes a part (rust, node, wasm, browsers, page, page 1/2) and --all-browsers; given was \"$1\"." ;;
    esac
    shift
  done
}

read_serve_arguments() {
  PORT=${PORT:-8080} SERVED=""
  while [ $# -gt 0 ]; do
    case "$1" in
      --offline) SERVED=--offline ;;
      -*) misused "\"serve\" takes a port and --offline; given was \"$1\"." ;;
      *) PORT=$1 ;;
    esac
    shift
  done
}

read_fuzz_arguments() {
  # A number without a target is how long every target runs.
  case "${1:-}" in *[!0-9]* | "") ;; *) set -- "" "$@" ;; esac
  FUZZ_TARGET=${1:-} FUZZ_SECONDS=${2:-60}
  [ -z "$FUZZ_TARGET" ] || fuzz_targets | grep -qx -- "$FUZZ_TARGET" ||
    misused "there is no target \"$FUZZ_TARGET\" in fuzz/; there are: $(fuzz_targets | tr '\n' ' ')"
  case "$FUZZ_SECONDS" in *[!0-9]*) misused "a target is fuzzed for a number of seconds; given was \"$2\"." ;; esac
  [ $# -le 2 ] || misused "\"fuzz\" takes a target and a number of seconds; given was \"$*\"."
}

misused() {
  printf 'build.sh: %s\n\n' "$1" >&2
  help >&2
  exit 2
}

main "$@"
