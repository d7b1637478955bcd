#!/usr/bin/env bash
# Builds the image of the Dockerfile without an engine and without a registry of images, for the tests of the container. Needs root
# and Debian's buildah and debootstrap.
#
#   tests/container/build-image.sh [NAME]     default localhost/lauffeuer:test
#
# The base that the Dockerfile names by its digest cannot be fetched where no registry is reached. In its place stands one of
# the same make: Debian 12 by debootstrap, Node 24 and npm from their packages, a user `node` with the id 1000. It is kept in
# LAUFFEUER_IMAGES (default ~/.cache/lauffeuer/images) and made anew when this script names other versions.
set -euo pipefail
cd "$(dirname "$0")/../.."

name=${1:-localhost/lauffeuer:test}
images=${LAUFFEUER_IMAGES:-${XDG_CACHE_HOME:-$HOME/.cache}/lauffeuer/images}
base=localhost/stands-for-node:24-bookworm-slim-1
mkdir -p "$images"
build() { buildah --root "$images/root" --runroot "$images/run" "$@"; }

make_base() {
  local work; work=$(mktemp -d)
  trap 'rm -rf "$work"' RETURN
  debootstrap --variant=minbase bookworm "$work/rootfs" http://deb.debian.org/debian > /dev/null
  rm -rf "$work"/rootfs/var/cache/apt/archives/*.deb "$work"/rootfs/var/lib/apt/lists/*
  chroot "$work/rootfs" useradd --uid 1000 --user-group --create-home node
  local arch; arch=$(node -p process.arch)
  npm pack --silent --pack-destination "$work" "node-linux-$arch@24" npm@11 > /dev/null
  tar xzf "$work"/node-linux-*.tgz -C "$work/rootfs/usr/local" --strip-components 1 --no-same-owner
  mkdir -p "$work/rootfs/usr/local/lib/node_modules/npm"
  tar xzf "$work"/npm-*.tgz -C "$work/rootfs/usr/local/lib/node_modules/npm" --strip-components 1 --no-same-owner
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$work/rootfs/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$work/rootfs/usr/local/bin/npx"
  local container; container=$(build from scratch)
  build add --quiet "$container" "$work/rootfs" / > /dev/null
  build config --cmd node --env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$container"
  build commit --quiet --rm "$container" "$base" > /dev/null
}

if ! build inspect --type image "$base" > /dev/null 2>&1; then make_base; fi

# What npm needs to reach its registry from this machine is mounted while the image is built, and is no part of it.
mounts=(--volume /etc/ssl/certs:/etc/ssl/certs:ro --volume "$(npm config get cache)":/root/.npm)
mount_if_there() { if [ -f "$1" ]; then mounts+=(--volume "$1:$2:ro"); fi; }
mount_if_there "$(npm config get globalconfig)" /usr/local/etc/npmrc
mount_if_there "$(npm config get userconfig)" /root/.npmrc

build build --quiet --isolation chroot --network host --format docker --timestamp "${SOURCE_DATE_EPOCH:-0}" \
  "${mounts[@]}" --build-arg "BASE=$base" --tag "$name" . 1>&2
# What an earlier run built under the same name is nobody's any more.
build rmi --prune > /dev/null
