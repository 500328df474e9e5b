# shellcheck shell=bash
# Makes and checks the files that a release publishes: crate, npm package, archive of the page. `build.sh` includes it.

# release [--dry-run]: the files of the tag at HEAD. A dry run needs no tag and takes the tree as it is.
release() {
  local tag="" folder="$WORK/release"
  if [ "${1:-}" != --dry-run ]; then
    have git || die "git is not on PATH, and a release is made from a tag."
    tag=$(git describe --tags --exact-match 2>/dev/null) ||
      die "the last commit has no tag." "Tag it, or try the release with --dry-run."
    [ -z "$(git status --porcelain)" ] || die "there are changes that are not committed." "A release is made from its tag."
  fi
  set_up_npm tests
  set_up_npm tests/packages
  set_up_browser
  check "One version everywhere" node www/dev/release.mjs versions "$tag"
  build
  pack_release "$WORK/release-again"
  pack_release "$folder"
  check "Packed twice, the same byte for byte" diff -r "$WORK/release-again" "$folder"
  rm -r "$WORK/release-again"
  check "Contents, and each used in an empty folder" \
    env RELEASE="$folder" node --test --test-reporter=spec tests/packages/release.test.mjs
  step "The files of the release, in $folder"
  cat "$folder/SHA256SUMS"
  if [ -n "$tag" ]; then
    say "To publish them: cargo publish --locked; npm publish $folder/*.tgz; and attach all files to the release of $tag."
  fi
}

# pack_release FOLDER: the crate, the npm package and the page, with their checksums.
pack_release() {
  make_package
  rm -rf "$1"
  mkdir -p "$1"
  # The tests compile the packed crate, so Cargo does not.
  check "Packing the crate" cargo package --locked --allow-dirty --no-verify --quiet --target-dir "$WORK/crate"
  must cp "$WORK"/crate/package/*.crate "$WORK"/npm/*.tgz "$1"
  check "Packing the page" node www/dev/release.mjs page "$WORK/site" "$1"
  (cd "$1" && sha256 word-for-word-* >SHA256SUMS)
}

# Builds the commit twice, in folders that differ in name and depth. The modules, the libraries and the release must be the same byte for
# byte.
reproduce() {
  local root folder
  have git || die "git is not on PATH, and this builds the last commit."
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
  for folder in www/pkg www/vendor target/word-for-word/site; do
    check "The same byte for byte" diff -r "$root/one/$folder" "$root/another/further/down/$folder"
  done
  sha256 "$root"/one/www/pkg/*.wasm
}

sha256() { if have sha256sum; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }
