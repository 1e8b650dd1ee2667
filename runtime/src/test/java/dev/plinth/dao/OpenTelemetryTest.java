package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plinth.Database;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.jdbi.v3.opentelemetry.JdbiOpenTelemetryPlugin;
import org.junit.jupiter.api.Test;

/** Jdbi's plugin for OpenTelemetry makes a span of each statement of generated code. */
final class OpenTelemetryTest {

  @Test
  void everyStatementIsASpan() {
    InMemorySpanExporter spans = InMemorySpanExporter.create();
    try (SdkTracerProvider tracing =
            SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build();
        Database db = Shop.builder().url("jdbc:sqlite::memory:").pipeline().open().createTables()) {
      db.jdbi()
          .installPlugin(
              new JdbiOpenTelemetryPlugin(
                  OpenTelemetrySdk.builder().setTracerProvider(tracing).build()));
      UserDao users = new UserDao(db);
      User sandy = new User("sandy", null);
      sandy = users.insert(sandy);
      users.get(sandy.id);

      assertThat(spans.getFinishedSpanItems())
          .extracting(SpanData::getName, OpenTelemetryTest::sql)
          .containsExactly(
              tuple(
                  "jdbi.Query",
                  "insert into user_account (name, fullname) values (?, ?) returning id"),
              tuple("jdbi.Query", "select id, name, fullname from user_account where id = ?"));
    }
  }

  private static String sql(SpanData span) {
    return String.valueOf(span.getAttributes().get(JdbiOpenTelemetryPlugin.SQL));
  }
}
