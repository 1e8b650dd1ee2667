package lists;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.type.Converter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
public class Measurement {
  enum Flag {
    LATE,
    WRONG
  }

  /** A converter may make a list that is kept as an array. */
  static final class Flags implements Converter<Set<Flag>, List<String>> {
    @Override
    public List<String> toColumn(Set<Flag> value) {
      return value.stream().map(Flag::name).sorted().toList();
    }

    @Override
    public Set<Flag> toProperty(List<String> value) {
      Set<Flag> flags = EnumSet.noneOf(Flag.class);
      value.forEach(name -> flags.add(Flag.valueOf(name)));
      return flags;
    }
  }

  @Id @Nullable Long id;
  boolean[] booleans = {};
  short[] shorts = {};
  int[] ints = {};
  long[] longs = {};
  float[] floats = {};
  double[] doubles = {};
  String[] texts = {};
  Integer @Nullable [] boxed;
  List<String> tags = new ArrayList<>();

  @Column(length = 3)
  List<String> codes = new ArrayList<>();

  @Column(precision = 38, scale = 4)
  List<BigDecimal> amounts = new ArrayList<>();

  List<UUID> uuids = new ArrayList<>();
  List<LocalDate> dates = new ArrayList<>();
  List<LocalTime> times = new ArrayList<>();
  List<LocalDateTime> timestamps = new ArrayList<>();

  @Column(precision = 3)
  List<Instant> instants = new ArrayList<>();

  @Nullable List<Boolean> maybe;

  @Convert(converter = Flags.class)
  Set<Flag> flags = EnumSet.noneOf(Flag.class);
}
