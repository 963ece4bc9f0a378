#!/bin/sh
# Starts the program of this app image, wherever it was moved to. The launcher that jpackage puts here asks rpm and dpkg
# twice which package it belongs to, and that takes longer than the start itself.
image=$(dirname "$(dirname "$(readlink -f "$0")")")
# Without UTF-8 Java finds no file whose name has an accent, not even its own; and a locale that is named may not be
# installed.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
  C.UTF-8 | C.utf8) ;;
  *) [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8 ;;
esac
# Few stores of memory, so that what windows and pictures took from the system goes back to it.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
# Without a graphics card JavaFX and GTK would load a driver that draws in software, 50 MB, only to leave it unused.
draw=
if ! [ -e /dev/dri ] && ! [ -e /dev/nvidia0 ] && ! [ -e /dev/dxg ]; then
  draw=-Dprism.order=sw
  export GDK_GL=disable
fi
# Java would count its work in a file under /tmp. This stands only here: a cache trained with it is 2 MB larger.
exec "$image/lib/runtime/bin/java" @JVM@ $draw -XX:-UsePerfData -XX:AOTCache="$image/lib/app/kwonik.aot" -m kwonik/kwonik.Main "$@"
