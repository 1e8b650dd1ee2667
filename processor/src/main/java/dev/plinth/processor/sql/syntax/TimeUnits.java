package dev.plinth.processor.sql.syntax;

import java.util.Set;

/** Functions whose first argument is the bare word of a unit of time. */
final class TimeUnits {
  private static final Set<String> FUNCTIONS =
      Keywords.words(
          "timestampdiff timestampadd datediff dateadd date_trunc date_part date_diff date_add"
              + " extract");

  private static final Set<String> UNITS =
      Keywords.words(
          "year quarter month week day hour minute second millisecond microsecond nanosecond"
              + " years months weeks days hours minutes seconds epoch dow doy isodow isoyear"
              + " day_of_week day_of_year day_of_month iso_week frac_second yyyy mm dd hh mi ss"
              + " sql_tsi_year sql_tsi_quarter sql_tsi_month sql_tsi_week sql_tsi_day"
              + " sql_tsi_hour sql_tsi_minute sql_tsi_second");

  private TimeUnits() {}

  static boolean isFunction(String name) {
    return FUNCTIONS.contains(name);
  }

  static boolean isUnit(String word) {
    return UNITS.contains(word);
  }
}
