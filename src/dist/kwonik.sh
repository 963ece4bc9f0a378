#!/bin/sh
# Starts the program of this app image, wherever it was moved to. The launcher that jpackage puts here asks rpm and dpkg
# twice which package it belongs to, and that takes longer than the start itself.
image=$(dirname "$(dirname "$(readlink -f "$0")")")
exec "$image/lib/runtime/bin/java" @JVM@ -XX:AOTCache="$image/lib/app/kwonik.aot" -m kwonik/kwonik.Main "$@"
