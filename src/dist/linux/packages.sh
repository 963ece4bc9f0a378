#!/bin/sh
# Makes of an app image a portable archive and a Debian package: the same bytes from the same image, whoever builds.
# Arguments: the app image, the version, the time that every file gets, the folder of icons, the folder for the results.
set -eu
image=$1 version=$2 time=$3 icons=$4 out=$5
here=$(dirname "$(readlink -f "$0")")
SOURCE_DATE_EPOCH=$(date -d "$time" +%s)
export SOURCE_DATE_EPOCH LC_ALL=C
umask 022
case $(uname -m) in
    x86_64) name=x64 arch=amd64 ;;
    aarch64) name=arm64 arch=arm64 ;;
    *) echo "kwonik has no package for $(uname -m)" >&2; exit 2 ;;
esac
work=$out/work
rm -rf "$out"
mkdir -p "$work/kwonik" "$work/deb/DEBIAN" "$work/deb/usr/bin" "$work/deb/usr/lib"

# The legal files of the runtime are links to each other, and stay links.
cp -R -P "$image/." "$work/kwonik"
chmod -R u=rwX,go=rX "$work/kwonik"
find "$work/kwonik" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" --format=gnu \
    --directory "$work" kwonik | gzip -n -9 > "$out/kwonik-$version-linux-$name.tar.gz"

mv "$work/kwonik" "$work/deb/usr/lib/kwonik"
share=$work/deb/usr/share
ln -s ../lib/kwonik/bin/kwonik "$work/deb/usr/bin/kwonik"
install -D -m 644 "$here/kwonik.desktop" "$share/applications/kwonik.desktop"
install -D -m 644 "$here/kwonik-mime.xml" "$share/mime/packages/kwonik.xml"
for size in 16 32 48 64 128 256; do
    install -D -m 644 "$icons/kwonik-$size.png" "$share/icons/hicolor/${size}x$size/apps/kwonik.png"
done
install -D -m 644 "$icons/kwonik.svg" "$share/icons/hicolor/scalable/apps/kwonik.svg"
install -D -m 644 "$here/copyright" "$share/doc/kwonik/copyright"
mkdir -p "$share/metainfo"
sed -e "s/@VERSION@/$version/" -e "s/@DATE@/${time%%T*}/" "$here/kwonik.metainfo.xml" > "$share/metainfo/kwonik.metainfo.xml"
size=$(du -sk --apparent-size "$work/deb" | cut -f 1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$size/" "$here/control" > "$work/deb/DEBIAN/control"
(cd "$work/deb" && find usr -type f | sort | tr '\n' '\0' | xargs -0 md5sum > DEBIAN/md5sums)
find "$work/deb" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
# Two threads everywhere: the packer cuts the data by their number.
dpkg-deb --root-owner-group --threads-max=2 -Zxz --build "$work/deb" "$out/kwonik_${version}_$arch.deb" > /dev/null
rm -rf "$work"
cd "$out" && sha256sum kwonik*
