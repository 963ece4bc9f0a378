#!/bin/sh
# Starts the program of this app image, wherever it was moved to. The launcher that jpackage puts here asks rpm and dpkg
# twice which package it belongs to, and that takes longer than the start itself.
image=$(dirname "$(dirname "$(readlink -f "$0")")")
# Without a locale Java finds no file whose name has an accent; the program would start itself again to mend that.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in C | POSIX) export LC_ALL=C.UTF-8 ;; esac
# Java would count its work in a file under /tmp. This stands only here: a cache trained with it is 2 MB larger.
exec "$image/lib/runtime/bin/java" @JVM@ -XX:-UsePerfData -XX:AOTCache="$image/lib/app/kwonik.aot" -m kwonik/kwonik.Main "$@"
