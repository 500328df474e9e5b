# shellcheck shell=bash
# Runs the tests, part by part, and counts those that passed. `build.sh` includes it.

# The file with the output of the runner, and how many tests have passed.
log=""
passed=0

# tests TITLE COMMAND...: a step that runs tests. It fails if one fails, or if none ran.
tests() {
  step "$1: $(shown "${@:2}")"
  "${@:2}" 2>&1 | tee "$log" || die "this failed: $(shown "${@:2}")" "Its output is above."
  count_tests
}

count_tests() {
  local count
  count=$(node tests/tally.mjs "$log" "$@") || die "tests are missing from the output above."
  passed=$((passed + count))
}

# tests_of_every_file TITLE COMMAND...: the same, but fails also if a file of tests ran none.
tests_of_every_file() {
  local counted=$passed
  tests "$@"
  passed=$counted
  count_tests --every-file
}

lint_rust() {
  check "Format of the Rust code" cargo fmt --check
  check "Lint, this machine" cargo clippy --locked --quiet --all-targets -- -D warnings
}

lint_javascript() {
  local folder
  for folder in www tests benches; do
    check "Format and lint, $folder" within "$folder" \
      ../www/node_modules/.bin/biome ci --colors="$BIOME_COLORS" --error-on-warnings .
  done
  for folder in www www/tsconfig.service-worker.json tests; do
    check "Types, $folder" www/node_modules/.bin/tsc --noEmit -p "$folder"
  done
}

# Runs the tests in Node.js that need neither a browser nor the package.
test_node() {
  local file files=()
  # The files are named, because versions of Node.js treat a folder differently.
  for file in tests/*/*.test.mjs; do
    case $file in tests/browsers/* | tests/packages/*) ;; *) files+=("$file") ;; esac
  done
  tests_of_every_file "The modules of the page and the engine, in Node.js" node --test --test-reporter=spec "${files[@]}"
}

test_rust() {
  set_up_lints
  lint_rust
  check "Lint, WebAssembly" cargo clippy --locked --quiet --target "$TARGET" --all-targets --features js -- -D warnings
  check "Lint, WebAssembly without our exports" \
    cargo clippy --locked --quiet --target "$TARGET" --lib --no-default-features -- -D warnings
  check "Lint, WebAssembly, changes only" \
    cargo clippy --locked --quiet --target "$TARGET" --lib --no-default-features --features js -- -D warnings
  check "Documentation" env RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --no-deps --document-private-items
  tests_of_every_file "Rust tests" cargo test --locked --lib --tests --examples
  tests "Examples in the documentation" cargo test --locked --doc
  check "The crate as it is published, by itself" cargo package --locked --quiet --allow-dirty
}

# A file in tests/ is for Node.js or for a browser. In the other run it reports that it is skipped.
test_wasm() {
  set_up_browser
  set_up_browsers "$1"
  tests "Rust tests as WebAssembly in Node.js" wasm-pack test --node --mode no-install -- --locked --features js
  # The default limit for all tests of a file is 20 seconds, which a busy machine may exceed.
  export WASM_BINDGEN_TEST_TIMEOUT="${WASM_BINDGEN_TEST_TIMEOUT:-120}"
  in_every_browser wasm_in
}

# in_every_browser FUNCTION: calls it with the name of each browser that is set up.
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

# in_browser NAME COMMAND...: wasm-bindgen's test runner takes the first browser whose driver the environment names.
in_browser() {
  local name=$1 screen=() capabilities="$WORK/webdriver-$1.json"
  shift
  [ "$name" != webkit ] || screen=(xvfb-run -a)
  must node tests/browsers/capabilities.mjs "$name" "$capabilities"
  WASM_BINDGEN_TEST_WEBDRIVER_JSON=$capabilities \
    env -u CHROMEDRIVER -u GECKODRIVER -u SAFARIDRIVER ${screen[@]+"${screen[@]}"} "$@"
}

test_javascript() {
  set_up_npm tests
  set_up_npm tests/packages
  set_up_browser
  pack_release "$WORK/release"
  install_package
  lint_javascript
  test_node
  tests_of_every_file "The packages, as others use them" \
    env RELEASE="$WORK/release" node --test --test-reporter=spec tests/packages/*.test.mjs
}

# The example programs in tests/packages look for the package here.
install_package() {
  local folder=tests/packages/node_modules/word-for-word
  rm -rf "$folder"
  mkdir -p "$folder"
  must tar -xzf "$WORK"/npm/*.tgz -C "$folder" --strip-components=1
}

test_browsers() {
  set_up_npm tests
  set_up_browser
  set_up_browsers "$1"
  in_every_browser page_in
}

page_in() {
  local screen=()
  [ "$1" != webkit ] || screen=(xvfb-run -a)
  tests_of_every_file "The page in $1" env BROWSERS="$1" ${screen[@]+"${screen[@]}"} node --test --test-reporter=spec tests/browsers/*.test.mjs
}

# test_page SHARD: as 1/2, or all.
test_page() {
  local shard=()
  [ -z "$1" ] || shard=(--shard="$1")
  set_up_npm tests
  set_up_browser
  set_up_office
  tests "The page in Chromium, in detail" within tests env CHROME="$CHROME_SHELL" npm run --silent page -- \
    --reporter=list --forbid-only --output="$WORK/page-results" ${shard[@]+"${shard[@]}"}
}

# run_tests PART BROWSERS SHARD: one part or all.
run_tests() {
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  set_up_wasm
  case $1 in rust) ;; *) build ;; esac
  case $1 in
    rust) test_rust ;;
    wasm) test_wasm "$2" ;;
    node) test_javascript ;;
    browsers) test_browsers "$2" ;;
    page) test_page "$3" ;;
    *)
      test_rust
      test_javascript
      test_wasm "$2"
      test_browsers "$2"
      test_page ""
      ;;
  esac
  step "Everything passed"
  printf '%s passed, 0 failed\n' "$passed"
}

# The checks for every day: a minute once the tests are compiled.
run_checks() {
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  set_up_wasm
  set_up_npm tests
  set_up_npm tests/packages
  set_up_lints
  [ -d tests/packages/node_modules/word-for-word ] || {
    make_package
    install_package
  }
  lint_rust
  lint_javascript
  tests_of_every_file "Rust tests" cargo test --locked --lib --tests
  test_node
  step "Everything passed"
  printf '%s passed, 0 failed\n' "$passed"
}
