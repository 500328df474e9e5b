# shellcheck shell=bash
# Measures the tests by faults that cargo-mutants places into the code. `build.sh` includes this file.

# mutants COUNT: puts about so many faults into the code, one by one, and reports the share of those that compile that a test notices. It
# takes every nth of all faults, from one chosen at random.
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
    # Some were not noticed, or made the tests run without end.
    case $code in 0 | 2 | 3) ;; *) die "this failed: $(shown "${run[@]}")" "Its output is above." ;; esac
  done
  caught=$(cat "$out"/*/mutants.out/{caught,timeout}.txt | wc -l)
  missed=$(cat "$out"/*/mutants.out/missed.txt | wc -l)
  [ $((caught + missed)) -gt 0 ] || die "none of the faults compiled." "Ask for more: ./build.sh mutants 200"
  say "Noticed: $((caught)) of $((caught + missed)) faults that compile, $((caught * 100 / (caught + missed))) %. The others: $out/*/mutants.out/missed.txt"
}
