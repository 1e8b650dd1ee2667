package dev.plinth.schema;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that at least one of SQLite, PostgreSQL, MariaDB, MySQL and H2 refuses as a bare name.
 *
 * <p>One list for all, so that a name is quoted in every dialect or in none.
 */
public final class ReservedWords {
  private static final Set<String> WORDS =
      words(
          """
          _rowid_
          accessible add all alter analyse analyze and any array as asc asensitive
          asymmetric authorization autoincrement
          before between bigint binary bit_and bit_or bit_xor blob both by
          call cascade case cast change char character check collate collation column
          commit concurrently condition constraint continue convert count create cross
          cube cume_dist curdate current_catalog current_date current_path current_role
          current_schema current_time current_timestamp current_user cursor curtime
          database databases date_add date_sub day day_hour day_microsecond day_minute
          day_second dec decimal declare default deferrable delayed delete
          delete_domain_id dense_rank desc describe deterministic distinct distinctrow div
          do do_domain_ids double drop dual
          each else elseif empty enclosed end escape escaped except exists exit explain
          extract
          false fetch first_value float float4 float8 for force foreign freeze from full
          fulltext function
          general generated get grant group group_concat grouping groups
          having high_priority hour hour_microsecond hour_minute hour_second
          if ignore ignore_domain_ids ignore_server_ids ilike in index infile initially
          inner inout insensitive insert int int1 int2 int3 int4 int8 integer intersect
          interval into io_after_gtids io_before_gtids is isnull iterate
          join json_arrayagg json_objectagg json_table
          key keys kill
          lag last_value lateral lead leading leave left like limit linear lines load
          localtime localtimestamp lock long longblob longtext loop low_priority
          manual master_bind master_demote_to_replica master_demote_to_slave
          master_heartbeat_period master_ssl_verify_server_cert match max maxvalue median
          mediumblob mediumint mediumtext mid middleint min minus minute
          minute_microsecond minute_second mod modifies month
          natural no_write_to_binlog not nothing notnull now nth_value ntile null numeric
          of offset on only optimize optimizer_costs option optionally or order out outer
          outfile over overlaps
          page_checksum parallel parse_vcol_expr partition percent_rank percentile_cont
          percentile_disc placing portion position precision primary procedure purge
          qualify
          raise range rank read read_write reads real recursive ref_system_id references
          regexp release rename repeat replace require resignal restrict return returning
          revoke right rlike row row_number rownum rows
          schema schemas second second_microsecond select sensitive separator session_user
          set show signal similar slow smallint some spatial specific sql sql_after_gtids
          sql_before_gtids sql_big_result sql_calc_found_rows sql_small_result
          sqlexception sqlstate sqlwarning ssl starting stats_auto_recalc stats_persistent
          stats_sample_pages std stddev stddev_pop stddev_samp stored straight_join substr
          substring sum symmetric system system_user
          table tablesample terminated then tinyblob tinyint tinytext to top trailing
          transaction trigger trim true
          uescape undo union unique unknown unlock unsigned update usage use user using
          utc_date utc_time utc_timestamp
          value values var_pop var_samp varbinary varchar varcharacter variadic variance
          varying vector verbose virtual
          when where while window with write
          xor
          year year_month
          zerofill
          """);

  private ReservedWords() {}

  /** Whether a bare name in lower case is refused by one of the databases. */
  public static boolean contains(String lowerCaseName) {
    return WORDS.contains(lowerCaseName);
  }

  /** The whole list, in lower case. */
  public static Set<String> all() {
    return WORDS;
  }

  private static Set<String> words(String lines) {
    return Arrays.stream(lines.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
