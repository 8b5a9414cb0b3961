# docker build -t benchmeta . && docker run --rm -i benchmeta table - < papers.txt
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -B -ntp -q -Prelease,quick package -pl dist -am \
    && mkdir /benchmeta && tar -xzf dist/target/quick/benchmeta-*.tar.gz -C /benchmeta --strip-components 1

FROM eclipse-temurin:17-jre
COPY --from=build /benchmeta /opt/benchmeta
# Made now, since a container starts anew each time.
ENV XDG_CACHE_HOME=/opt/benchmeta/cache
RUN useradd --create-home benchmeta && mkdir "$XDG_CACHE_HOME" && chown benchmeta "$XDG_CACHE_HOME"
USER benchmeta
RUN /opt/benchmeta/bin/benchmeta --version && \
    for i in 1 2 3 4 5 6 7 8 9 10; do ls "$XDG_CACHE_HOME"/benchmeta/*.jsa 2>/dev/null && break; sleep 2; done
WORKDIR /data
ENTRYPOINT ["/opt/benchmeta/bin/benchmeta"]
CMD ["--help"]
