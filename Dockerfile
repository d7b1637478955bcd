# syntax=docker/dockerfile:1

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
# The playground is for people without a token; production refuses to start without one.
RUN npm run build && rm -rf dist/playground dist/.tsbuildinfo && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
LABEL org.opencontainers.image.title="Lauffeuer" \
      org.opencontainers.image.description="Answers questions about viral marketing in the asker's own language" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production DATA_DIR=/data
RUN install -d -o node -g node /data
VOLUME /data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY knowledge knowledge
USER node
STOPSIGNAL SIGTERM
CMD ["node", "dist/main.js"]
