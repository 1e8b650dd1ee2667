package dev.plinth.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which versions are refused, and how. */
final class OldestVersionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15   | 14.19 (Debian 14.19-1) | this is Db 14.19, and Plinth needs 15 or later
          15   | 9.6.24                 | this is Db 9.6.24, and Plinth needs 15 or later
          15   | 15.0                   |
          15   | 15                     |
          15   | 19beta1                |
          2.2  | 1.4.200 (2019-10-14)   | this is Db 1.4.200, and Plinth needs 2.2 or later
          2.2  | 2.1.214 (2022-06-13)   | this is Db 2.1.214, and Plinth needs 2.2 or later
          2.2  | 2.2.220 (2023-07-04)   |
          2.2  | 10.0                   |
          3.35 | 3.34.1                 | this is Db 3.34.1, and Plinth needs 3.35 or later
          3.35 | 3                      | this is Db 3, and Plinth needs 3.35 or later
          3.35 | of my own              |
          3.35 | 20261123073000         |
          """)
  void isRefusedOrNot(String oldest, String found, String complaint) {
    assertThat(new OldestVersion("Db", oldest).complaint(found).orElse(null)).isEqualTo(complaint);
  }
}
