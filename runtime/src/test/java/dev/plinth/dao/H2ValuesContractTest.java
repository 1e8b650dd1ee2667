package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.testdatabase.TestServers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class H2ValuesContractTest extends ValuesContractTest {

  H2ValuesContractTest(Way way) {
    super(TestServers.H2, way);
  }

  @Override
  @Test
  void notANumberIsRefused() {
    assertThat(roundTrip(sample -> sample.ratio = Double.NaN).ratio).isNaN();
  }

  @Override
  List<String> texts() {
    return List.of("", " ", "a ", "it's", "\\", "%_\"`", "\0", "a\0b", "😀".repeat(5), "\uFFFF");
  }

  @Test
  void anEmojiCountsTwice() {
    refused(s -> s.text = "😀".repeat(6), "text has 12 characters as H2 counts, emojis twice");
  }
}
