# shellcheck shell=bash
# Functions of the build scripts: they print messages and run commands. `build.sh` includes this file.

# Biome does not detect a terminal by itself.
if [ -t 1 ]; then
  BOLD=$'\033[1m' PLAIN=$'\033[0m' BIOME_COLORS=force
else
  BOLD="" PLAIN="" BIOME_COLORS=off
fi
export BIOME_COLORS

step() { printf '%s==> %s%s\n' "$BOLD" "$*" "$PLAIN"; }
say() { printf '    %s\n' "$*"; }

# die PROBLEM ADVICE...: ends the script.
die() {
  printf '\nbuild.sh: %s\n' "$1" >&2
  shift
  while [ $# -gt 0 ]; do
    printf '          %s\n' "$1" >&2
    shift
  done
  exit 1
}

# must COMMAND...: runs a command, and ends the script if it fails.
must() { "$@" || die "this failed: $(shown "$@")" "Its output is above."; }

# fetch COMMAND...: the same for a command that downloads.
fetch() { "$@" || die "this failed: $(shown "$@")" "Its output is above. It downloads: is the network reachable?"; }

# within FOLDER COMMAND...: runs a command in a folder.
within() { (cd "$1" && shift && "$@"); }

# shown COMMAND...: prints a command as a person would type it.
shown() { if [ "$1" = within ]; then printf 'cd %s; %s' "$2" "${*:3}"; else printf '%s' "$*"; fi; }

# check TITLE COMMAND...: runs a command as a step, which passes or fails.
check() {
  step "$1: $(shown "${@:2}")"
  must "${@:2}"
}

have() { command -v "$1" >/dev/null 2>&1; }

# at_least FOUND REQUIRED: whether a version is the required one or a later one.
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

# version_of PROGRAM: the first version in its `--version`; nothing if it does not run.
version_of() { "$1" --version 2>/dev/null | sed -nE '1s/^[^0-9]*([0-9]+(\.[0-9]+)+).*/\1/p' || true; }

major_version() { version_of "$1" | cut -d . -f 1; }
