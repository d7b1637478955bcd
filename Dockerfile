# syntax=docker/dockerfile:1

# Node 24 on Debian 12, by digest: a tag can be moved, and a digest names the same bytes for ever. Another base, such as a
# mirror's, comes in with --build-arg BASE=…
ARG BASE=docker.io/library/node:24.19.0-bookworm-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df

# PID 1 hands signals on and buries dead processes. Taken from Debian's package alone, so that no trace of apt is left in the image.
FROM ${BASE} AS init
RUN apt-get update && apt-get install --yes --no-install-recommends tini

# What runs in production. No script of a package runs, here or anywhere.
FROM ${BASE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# Debian's C library is GNU's; what the packages bring for musl, for a compiler, for a debugger and for a browser is never loaded.
RUN rm -rf node_modules/@*/*-musl node_modules/@types node_modules/undici-types && \
    find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \) -delete && \
    chmod -R u=rwX,go=rX .

FROM ${BASE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY knowledge knowledge
# With what every start would have to make else: the build runs the bot once, on the playground's own Discord. The playground is for
# people without a token; production refuses to start without one.
RUN npx tsc -p tsconfig.build.json --sourceMap false && node dist/cli/bundle.js && \
    node --max-semi-space-size=4 dist/cli/make.js && \
    rm -rf dist/playground dist/main-playground.cjs dist/bench dist/.tsbuildinfo && \
    chmod -R u=rwX,go=rX .

FROM ${BASE}
ARG VERSION=unreleased
ARG REVISION=unknown
ARG SOURCE=""
LABEL org.opencontainers.image.title="Lauffeuer" \
      org.opencontainers.image.description="A Discord bot that answers questions about viral marketing in the asker's own language" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.source="${SOURCE}"
# Nothing is installed in a container that runs: whoever breaks in finds no package manager of Node's.
RUN rm -rf /usr/local/lib/node_modules /opt/yarn* \
      /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg && \
    install -d -o node -g node -m 700 /data
COPY --from=init /usr/bin/tini-static /usr/local/bin/tini
WORKDIR /app
COPY --from=dependencies /app/package.json ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
# Mount a folder over /app/knowledge to serve one of your own.
COPY --from=build /app/knowledge knowledge
ENV NODE_ENV=production DATA_DIR=/data PORT=8080
# By number, so that Kubernetes can see that it is not root: `node` in the base.
USER 1000:1000
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--"]
# New objects are given less room than Node gives them, from which they would move to the old ones all the same: 40 MB less.
CMD ["node", "--max-semi-space-size=4", "dist/main.js"]
