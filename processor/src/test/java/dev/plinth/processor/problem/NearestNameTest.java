package dev.plinth.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typing error is recognised; a name that means something else is not. */
final class NearestNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          emial     | id email name | Did you mean "email"?
          eMail     | id email name | Did you mean "email"?
          nam       | id email name | Did you mean "name"?
          nmae      | id email name | Did you mean "name"?
          idd       | id email name | Did you mean "id"?
          shoeSize  | id email name | Known are: id, email, name.
          ab        | ac aa         | Did you mean "aa"?
          x         | a b c d e f g h i j k l m | Did you mean "a"?
          xyz       | a b c d e f g h i j k l m | Known are: a, b, c, d, e, f, g, h, i, j, k, l, ….
          """)
  void isOffered(String name, String candidates, String hint) {
    assertThat(NearestName.hint(name, List.of(candidates.split(" ")))).isEqualTo(hint);
  }
}
