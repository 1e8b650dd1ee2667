package val;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import dev.plinth.type.Converter;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class whose values come from everywhere. */
@Table
@Index(expression = "lower(title)")
class Ticket {
  @Id(generated = Generation.UUID)
  @Nullable UUID id;

  @Unique
  @Convert(converter = CodeConverter.class)
  @Column(length = 40)
  Code code;

  @Check("length(title) > 0")
  String title;

  @Default("'open'")
  @Nullable String state;

  @Default("current_timestamp")
  @Nullable Instant due;

  @Default("7")
  @Column(nullable = true)
  @Nullable Integer weight;

  @Generated(expression = "upper(title)")
  @Nullable String loud;

  @Version int version;
  @CreatedAt @Nullable Instant createdAt;
  @UpdatedAt @Nullable Instant updatedAt;

  Ticket() {}

  Ticket(String code, String title) {
    this.code = new Code(code);
    this.title = title;
  }

  record Code(String text) {}

  static class CodeConverter implements Converter<Code, String> {
    @Override
    public String toColumn(Code value) {
      if (value.text().isEmpty()) {
        throw new IllegalArgumentException("a code has characters");
      }
      return "T-" + value.text();
    }

    @Override
    public Code toProperty(String value) {
      if (!value.startsWith("T-")) {
        throw new IllegalArgumentException("a code starts with T-");
      }
      return new Code(value.substring(2));
    }
  }
}
