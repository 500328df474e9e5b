# shellcheck shell=bash
# Finds or installs the browsers and the other programs that tests drive. `build.sh` includes it.

# The driver of Firefox.
GECKODRIVER_VERSION=0.37.1

# Finds Chromium and its driver, as CHROME and CHROMEDRIVER. They must have the same major version.
set_up_browser() {
  local name
  for name in "${CHROME:-}" "${CHROMEDRIVER:-}"; do
    [ -z "$name" ] || have "$name" || die "CHROME or CHROMEDRIVER names a program that does not run: $name"
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

# The headless shell of Chromium opens a page in half the time. If it is installed, the tests of the page run in it.
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

no_browser() {
  die "There is no Chromium (or Chrome) with a ChromeDriver of the same major version." \
    "CHROME is ${CHROME:-not set}, CHROMEDRIVER is ${CHROMEDRIVER:-not set}; without them PATH is searched." \
    "On Debian: apt-get install chromium chromium-driver. Elsewhere: https://googlechromelabs.github.io/chrome-for-testing/"
}

# set_up_browsers [all]: the browsers in which the tests for every browser run, as BROWSERS: Chromium, Firefox where it is installed and in
# CI, and with `all` WebKitGTK, on a virtual screen. With `all` missing ones are installed.
set_up_browsers() {
  BROWSERS=chromium
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
  # Its sandbox does not start for root, nor inside another sandbox.
  [ "$(id -u)" -ne 0 ] || export WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1
  export WEBKITDRIVER MINIBROWSER
  say "Browser: $MINIBROWSER"
}

# LibreOffice opens the Word documents that the page writes. In CI it must be there; elsewhere these tests are skipped without it.
set_up_office() {
  if [ -n "${SOFFICE:-}" ]; then
    have "$SOFFICE" || die "SOFFICE names a program that does not run: $SOFFICE"
  elif ! have soffice && ! have libreoffice; then
    if [ -z "${CI:-}" ]; then
      say "Skipped: there is no LibreOffice to open the Word documents with. On Debian: apt-get install libreoffice-writer-nogui"
      return
    fi
    apt_install "LibreOffice, to open the Word documents" libreoffice-writer-nogui
  fi
}
